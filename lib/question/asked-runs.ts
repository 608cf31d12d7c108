import { searchTerms } from '../language/search-terms';
import { bareWord, questionWords, vagueWords } from './question-words';

/** Terms of what is asked in runs that stand together: words that ask or say nothing, and punctuation, part them. */
export function askedRuns(asked: string): readonly (readonly string[])[] {
  const runs: string[][] = [[]];
  for (const [label] of asked.matchAll(/\S+/gu)) {
    const bare = bareWord(label);
    const parts = questionWords.has(bare) || vagueWords.has(bare);
    if (!parts) runs.at(-1)?.push(...searchTerms(label));
    if (parts || /[,.;:?!]$/.test(label)) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}
