import type { TextLine } from './text-line';

const MARGIN_SHARE = 0.13;
const PAGE_NUMBER = /^(?:page\s*)?(?:[-–|\s]*)(?:\d{1,4}|[ivxlc]{1,7})(?:[-–|\s]*)(?:(?:of|\/)\s*\d{1,4})?$/i;

export interface PageLines {
  readonly number: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
}

const key = (line: TextLine): string =>
  line.text
    .toLowerCase()
    .replace(/\d+|\b[ivxl]+\b/g, '#')
    .replace(/\s+/g, ' ');

const isMarginal = (line: TextLine, height: number): boolean =>
  line.y < height * MARGIN_SHARE || line.y + line.height > height * (1 - MARGIN_SHARE);

/** The outermost lines of a page: what stands above or below them can be no running line. */
const edges = (page: PageLines): readonly TextLine[] => {
  const marginal = page.lines.filter((line) => isMarginal(line, page.height));
  const byHeight = marginal.toSorted((a, b) => a.y - b.y);
  return [...new Set([...byHeight.slice(0, 6), ...byHeight.slice(-6)])];
};

/**
 * Running headers, footers and page numbers: lines in the margin whose text, figures aside, comes back at the same height
 * on several pages.
 */
export const runningLines = (pages: readonly PageLines[]): ReadonlySet<TextLine> => {
  const places = new Map<string, TextLine[]>();
  for (const page of pages) {
    for (const line of edges(page)) {
      const place = `${key(line)}@${Math.round(line.y / 8)}`;
      places.set(place, [...(places.get(place) ?? []), line]);
    }
  }
  const needed = pages.length <= 4 ? 2 : 3;
  const running = new Set<TextLine>();
  for (const lines of places.values()) {
    const onPages = new Set(lines.map((line) => line.page)).size;
    const areNumbers = lines.every((line) => PAGE_NUMBER.test(line.text));
    if (onPages >= needed || (areNumbers && pages.length > 1)) for (const line of lines) running.add(line);
  }
  return running;
};
