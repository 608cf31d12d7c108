import type { Passage } from '../evidence/passage';
import type { Span } from '../evidence/span';
import { foldText, originalSpan, type FoldedText } from '../language/fold-text';

/** Where a given quote stands. Spans are in the passage's text. */
export type QuotePlace =
  | { readonly kind: 'found'; readonly span: Span; readonly exact: boolean }
  | { readonly kind: 'other-passage'; readonly passage: Passage }
  | { readonly kind: 'elsewhere-in-document' }
  | { readonly kind: 'spliced'; readonly parts: readonly Span[] }
  /** The parts stand in the document, not all of them in the cited passage. */
  | { readonly kind: 'spliced-across-document'; readonly parts: number }
  | { readonly kind: 'fabricated' }
  | { readonly kind: 'empty' };

export interface QuoteSearch {
  readonly given: string;
  readonly passage: Passage;
  readonly canonicalText: string | null;
  readonly otherPassages: readonly Passage[];
}

const minimumPartWords = 3;
const maximumParts = 5;
const foldedPassages = new WeakMap<Passage, FoldedText>();

/**
 * Finds the given quote in the cited passage: verbatim, else but for white space, quotation marks, dashes, ligatures, case and
 * the punctuation around it. A match never cuts a word or a number (`5 mg` is not found in `25 mg`). What is not found is
 * classified, and never attached to another place.
 */
export function locateQuote({ given, passage, canonicalText, otherPassages }: QuoteSearch): QuotePlace {
  const wanted = given.trim();
  if (!/[\p{L}\p{N}]/u.test(wanted)) return { kind: 'empty' };
  const exact = findWhole(passage.text, wanted);
  if (exact >= 0) return { kind: 'found', span: { start: exact, end: exact + wanted.length }, exact: true };
  const folded = foldText(stripped(wanted), { lowerCase: true }).text.trim();
  const here = foldedPassage(passage);
  const normalised = findWhole(here.text, folded);
  if (folded !== '' && normalised >= 0) {
    return { kind: 'found', span: originalSpan(here, normalised, normalised + folded.length), exact: false };
  }
  const other = otherPassages.find(
    (candidate) => candidate.id !== passage.id && findWhole(foldedPassage(candidate).text, folded) >= 0,
  );
  if (other !== undefined) return { kind: 'other-passage', passage: other };
  const whole = canonicalText === null ? null : foldText(canonicalText, { lowerCase: true });
  if (whole !== null && findWhole(whole.text, folded) >= 0) return { kind: 'elsewhere-in-document' };
  const parts = splicedParts(folded, here);
  if (parts !== null) return { kind: 'spliced', parts };
  const scattered = whole === null ? null : splicedParts(folded, whole);
  return scattered === null
    ? { kind: 'fabricated' }
    : { kind: 'spliced-across-document', parts: scattered.length };
}

/** The passage's text folded in lower case; folded once per passage. */
function foldedPassage(passage: Passage): FoldedText {
  const known = foldedPassages.get(passage);
  if (known !== undefined) return known;
  const folded = foldText(passage.text, { lowerCase: true });
  foldedPassages.set(passage, folded);
  return folded;
}

function stripped(text: string): string {
  return text.replace(/^[\s"'“”‘’«»….]+|[\s"'“”‘’«»…]+$/g, '').replace(/\.{2,}$/, '');
}

/** Index of `wanted` where it cuts neither a word nor a number; -1 when there is none. */
function findWhole(text: string, wanted: string): number {
  if (wanted === '') return -1;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!cuts(text, at) && !cuts(text, at + wanted.length)) return at;
  }
  return -1;
}

function cuts(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at, at + 2);
  if (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return true;
  return (/\d[.,]$/.test(before) && /^\d/.test(after)) || (/\d$/.test(before) && /^[.,]\d/.test(after));
}

/** Covers the quote from left to right with the longest stretches of the passage; null when it is not made of a few such stretches. */
function splicedParts(folded: string, here: FoldedText): readonly Span[] | null {
  const words = folded
    .replace(/\s*(?:\.\.\.|\[\.\.\.\])\s*/g, ' ')
    .split(' ')
    .filter((word) => /[a-z0-9]/.test(word));
  const parts: Span[] = [];
  for (let from = 0; from < words.length;) {
    if (parts.length === maximumParts) return null;
    let found: { readonly at: number; readonly length: number; readonly count: number } | null = null;
    for (let count = minimumPartWords; from + count <= words.length; count += 1) {
      const text = words
        .slice(from, from + count)
        .join(' ')
        .replace(/[.,;:]+$/, '');
      const at = findWhole(here.text, text);
      if (at < 0) break;
      found = { at, length: text.length, count };
    }
    if (found === null) return null;
    parts.push(originalSpan(here, found.at, found.at + found.length));
    from += found.count;
  }
  return parts.length > 1 ? parts : null;
}
