import type { PageLine, ParsedDocument } from '@/lib/evidence/document';
import type { Span } from '@/lib/evidence/span';

const COVERED_SHARE = 0.99;

const overlapping = (lines: readonly PageLine[], span: Span): readonly PageLine[] =>
  lines.filter((line) => line.start < span.end && line.end > span.start);

const isSeparator = (character: string | undefined): boolean =>
  character === undefined || /[\s|]/.test(character);

const coveredShare = (text: string, lines: readonly PageLine[], span: Span): number => {
  const covered = new Uint8Array(span.end - span.start);
  for (const line of lines) {
    covered.fill(
      1,
      Math.max(0, line.start - span.start),
      Math.max(0, Math.min(covered.length, line.end - span.start)),
    );
  }
  let seen = 0;
  let found = 0;
  for (let at = 0; at < covered.length; at += 1) {
    if (isSeparator(text[span.start + at])) continue;
    seen += 1;
    found += covered[at] ?? 0;
  }
  return seen === 0 ? 0 : found / seen;
};

export interface Anchor {
  readonly anchored: boolean;
  readonly pages: readonly number[];
}

/**
 * Finds a passage again: its text in the canonical text, and in a paged document the lines on the page that carry it.
 * Anchored means found there, with at least 99 % of its characters inside boxes.
 */
export const anchorPassage = (document: ParsedDocument, span: Span): Anchor => {
  const quote = document.text.slice(span.start, span.end);
  const found = quote.trim() !== '' && document.text.indexOf(quote, span.start) === span.start;
  if (document.pages.length === 0) return { anchored: found, pages: [] };
  const lines = overlapping(document.lines, span);
  const pages = [...new Set(lines.map((line) => line.page))].sort((a, b) => a - b);
  return { anchored: found && coveredShare(document.text, lines, span) >= COVERED_SHARE, pages };
};
