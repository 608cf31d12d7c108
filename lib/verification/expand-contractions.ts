import type { FoldedText } from '../language/fold-text';

const contraction = /(?<=[a-z])n't(?![a-z])/gi;

/** Writes `don't` as `do not`, so that both are read alike; the letters put in lead back to the contraction. */
export function expandContractions(folded: FoldedText): FoldedText {
  const { text } = folded;
  const found = [...text.matchAll(contraction)];
  if (found.length === 0) return folded;
  let expanded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const copy = (from: number, to: number): void => {
    expanded += text.slice(from, to);
    starts.push(...folded.starts.subarray(from, to));
    ends.push(...folded.ends.subarray(from, to));
  };
  let at = 0;
  for (const { 0: cut, index } of found) {
    copy(at, index);
    at = index + cut.length;
    const full = /\bca$/i.test(expanded) ? 'n not' : ' not';
    expanded += full;
    starts.push(...Array<number>(full.length).fill(folded.starts[index] ?? 0));
    ends.push(...Array<number>(full.length).fill(folded.ends[at - 1] ?? 0));
  }
  copy(at, text.length);
  return { text: expanded, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}
