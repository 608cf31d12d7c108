import type { PageLine } from '@/lib/evidence/document';
import type { Span } from '@/lib/evidence/span';

/** Points, origin at the top left of the page. */
export interface QuoteBox {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a quote stands on the pages: one box per line it touches, narrowed by the share of the line's characters. */
export function quoteBoxes(lines: readonly PageLine[], quote: Span): readonly QuoteBox[] {
  return lines
    .filter((line) => line.start < quote.end && quote.start < line.end)
    .map((line) => {
      const characters = line.end - line.start;
      const from = Math.max(0, quote.start - line.start) / characters;
      const to = Math.min(characters, quote.end - line.start) / characters;
      return {
        page: line.page,
        x: line.x + line.width * from,
        y: line.y,
        width: line.width * (to - from),
        height: line.height,
      };
    });
}
