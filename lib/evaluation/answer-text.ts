import type { Span } from '../evidence/span';

/** Share of a reference text that must be covered for it to count as found. */
export const coveredShare = 0.8;

/**
 * Every place where a reference answer stands in a document, as offsets of the canonical text: letters and digits are
 * compared, case, white space and punctuation are not (references come from another text extraction). Guidelines repeat
 * their recommendations in summary and chapter. Empty when it is nowhere in one piece.
 */
export function locateAnswerText(reference: string, text: string): readonly Span[] {
  const wanted = squash(reference).letters;
  if (wanted === '') return [];
  const { letters, offsets } = squash(text);
  const places: Span[] = [];
  for (let at = letters.indexOf(wanted); at !== -1; at = letters.indexOf(wanted, at + 1)) {
    places.push({ start: offsets[at] ?? 0, end: (offsets[at + wanted.length - 1] ?? 0) + 1 });
  }
  return places;
}

/** Share of a span that other spans cover together, 0 to 1. */
export function coverage(wanted: Span, spans: readonly Span[]): number {
  const sorted = spans
    .map(({ start, end }) => ({ start: Math.max(start, wanted.start), end: Math.min(end, wanted.end) }))
    .filter(({ start, end }) => end > start)
    .toSorted((left, right) => left.start - right.start);
  let covered = 0;
  let reached = wanted.start;
  for (const { start, end } of sorted) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered / Math.max(1, wanted.end - wanted.start);
}

/**
 * Share of the words of a reference, counted with repetition, that a text holds: for references whose words stand in
 * another order in our text, as the cells of a table do.
 */
export function wordShare(reference: string, text: string): number {
  const counts = new Map<string, number>();
  for (const word of words(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const wanted = words(reference);
  let found = 0;
  for (const word of wanted) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      found += 1;
      counts.set(word, left - 1);
    }
  }
  return wanted.length === 0 ? 0 : found / wanted.length;
}

function words(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function squash(text: string): { readonly letters: string; readonly offsets: readonly number[] } {
  let letters = '';
  const offsets: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const folded = (text[index] ?? '').normalize('NFKC').toLowerCase();
    for (const character of folded) {
      if (!/[\p{L}\p{N}]/u.test(character)) continue;
      letters += character;
      offsets.push(...Array.from({ length: character.length }, () => index));
    }
  }
  return { letters, offsets };
}
