import type { Passage } from '@/lib/evidence/passage';
import type { Quote } from '@/lib/evidence/quote';
import type { Span } from '@/lib/evidence/span';

/** Rows of cells as offsets into the quote; the header's cells are text, as the quote may not hold them. */
export interface QuoteTable {
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly Span[])[];
}

const BETWEEN_CELLS = ' | ';

/** The quote widened to the whole rows it lies in, so that a cited cell stands under its header and beside its row's label. */
export function inWholeRows(quote: Quote, passage: Passage): Quote {
  if (passage.kind !== 'table') return quote;
  const [from, to] = [quote.start - passage.start, quote.end - passage.start];
  const start = passage.text.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
  const lineEnd = passage.text.indexOf('\n', to);
  const end = lineEnd === -1 ? passage.text.length : lineEnd;
  if (from < 0 || to > passage.text.length || start > from) return quote;
  return {
    ...quote,
    start: passage.start + start,
    end: passage.start + end,
    text: passage.text.slice(start, end),
  };
}

/** The table rows that a quote from a table holds, or null when it is not made of whole rows of two cells or more. */
export function quoteTable(quote: Quote, passage: Passage): QuoteTable | null {
  if (passage.kind !== 'table' || !startsAndEndsWithLine(quote, passage)) return null;
  const rows = linesOf(quote.text).map((line) => cellsOf(quote.text, line));
  const columns = rows[0]?.length ?? 0;
  if (columns < 2 || rows.some((row) => row.length !== columns)) return null;
  const header = headerOf(passage, quote, columns);
  return { header, rows };
}

function startsAndEndsWithLine(quote: Quote, passage: Passage): boolean {
  const before = passage.text[quote.start - passage.start - 1];
  const after = passage.text[quote.end - passage.start];
  return (before === undefined || before === '\n') && (after === undefined || after === '\n');
}

function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/gu)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
}

function cellsOf(text: string, line: Span): readonly Span[] {
  let start = line.start;
  return text
    .slice(line.start, line.end)
    .split(BETWEEN_CELLS)
    .map((cell) => {
      const span = { start, end: start + cell.length };
      start = span.end + BETWEEN_CELLS.length;
      return span;
    });
}

function headerOf(passage: Passage, quote: Quote, columns: number): readonly string[] | null {
  const above = passage.text.slice(0, Math.max(0, quote.start - passage.start));
  const lines = [...passage.tableHeader.split('\n'), ...above.split('\n')];
  const cells = lines.map((line) => line.split(BETWEEN_CELLS)).find((row) => row.length === columns);
  return cells ?? null;
}
