import type { Span } from '../../evidence/span';

/** A run of words by their places in the text, both inclusive, counted from 0. */
export interface WordRun {
  readonly first: number;
  readonly last: number;
}

/** The words of a text, in order: runs of anything but white space. */
export function wordSpans(text: string): readonly Span[] {
  return [...text.matchAll(/\S+/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** The words that a stretch of characters touches, or null where it touches none. */
export function wordsTouched(text: string, { start, end }: Span): WordRun | null {
  const words = wordSpans(text);
  const touched = words.flatMap((word, place) => (word.start < end && word.end > start ? [place] : []));
  const [first] = touched;
  const last = touched.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

/** The characters from the first to the last word of a run; empty where the text has no such words. */
export function spanOfWords(text: string, run: WordRun): Span {
  const words = wordSpans(text);
  const start = words[run.first]?.start;
  const end = words[Math.min(run.last, words.length - 1)]?.end;
  return start === undefined || end === undefined ? { start: 0, end: 0 } : { start, end };
}

/**
 * The run after one arrow key. Without `extend` a single word is taken, next to the edge that moved last; with it the run grows or
 * shrinks at `head`, and the other end stays.
 */
export function moveRun(
  state: { readonly anchor: number; readonly head: number } | null,
  by: 1 | -1,
  extend: boolean,
  words: number,
): { readonly anchor: number; readonly head: number } | null {
  if (words === 0) return null;
  if (state === null) {
    const place = by === 1 ? 0 : words - 1;
    return { anchor: place, head: place };
  }
  const head = Math.min(words - 1, Math.max(0, state.head + by));
  return { anchor: extend ? state.anchor : head, head };
}
