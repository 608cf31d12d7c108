import { diffWordsWithSpace } from 'diff';

/** A run of words that stands in both texts, or in one of them. */
export interface WordRun {
  readonly text: string;
  readonly change: 'same' | 'gone' | 'new';
}

/** Where two texts differ, word by word (Myers' algorithm); the runs that are not `new` make up the first text. */
export function wordChanges(before: string, after: string): readonly WordRun[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'new' : removed ? 'gone' : 'same',
  }));
}
