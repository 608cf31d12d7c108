import type { TextLine } from './text-line';

const MARGIN_SHARE = 0.13;
// Beyond it no text body begins: usual margins are 72 of 842 points.
const EDGE_SHARE = 0.08;
const PAGE_NUMBER = /^(?:page\s*)?(?:[-–|\s]*)(?:\d{1,4}|[ivxlc]{1,7})(?:[-–|\s]*)(?:(?:of|\/)\s*\d{1,4})?$/i;

const FEWEST_NUMBERS = 4;

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

const isWithin = (line: TextLine, height: number, share: number): boolean =>
  line.y < height * share || line.y + line.height > height * (1 - share);

/** In the wider margin a line must stand alone on its row: the header row of a table that begins the page does not. */
const isMarginal = (line: TextLine, page: PageLines): boolean => {
  if (isWithin(line, page.height, EDGE_SHARE)) return true;
  if (!isWithin(line, page.height, MARGIN_SHARE)) return false;
  return !page.lines.some(
    (other) =>
      other !== line && Math.abs(other.y - line.y) < line.size * 0.5 && !PAGE_NUMBER.test(other.text),
  );
};

/** The outermost lines of a page: what stands above or below them can be no running line. */
const edges = (page: PageLines): readonly TextLine[] => {
  const marginal = page.lines.filter((line) => isMarginal(line, page));
  const byHeight = marginal.toSorted((a, b) => a.y - b.y);
  return [...new Set([...byHeight.slice(0, 6), ...byHeight.slice(-6)])];
};

const ROMAN: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
  ['c', 100],
]);

const valueOf = (numeral: string): number =>
  /^\d+$/.test(numeral)
    ? Number(numeral)
    : Array.from(numeral, (letter) => ROMAN.get(letter) ?? 0).reduce(
        (sum, value, at, all) => sum + (value < (all[at + 1] ?? 0) ? -value : value),
        0,
      );

/** Numbers that go up with the pages at one height, wherever on the page that is. */
const pageNumbers = (pages: readonly PageLines[]): readonly TextLine[] => {
  const places = new Map<string, TextLine[]>();
  for (const { number, lines } of pages) {
    for (const line of lines.filter(({ text }) => /^(?:\d{1,4}|[ivxlc]{1,7})$/.test(text))) {
      const place = `${valueOf(line.text) - number}@${Math.round(line.y / 2)}`;
      places.set(place, [...(places.get(place) ?? []), line]);
    }
  }
  return [...places.values()].filter((lines) => lines.length >= FEWEST_NUMBERS).flat();
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
  const heights = new Map(pages.map((page) => [page.number, page.height]));
  const isAtEdge = (line: TextLine): boolean => isWithin(line, heights.get(line.page) ?? 0, EDGE_SHARE);
  const running = new Set<TextLine>();
  for (const lines of places.values()) {
    const onPages = new Set(lines.map((line) => line.page)).size;
    const areNumbers = lines.every((line) => PAGE_NUMBER.test(line.text));
    const needed = pages.length <= 4 || lines.every(isAtEdge) ? 2 : 3;
    if (onPages >= needed || (areNumbers && pages.length > 1)) for (const line of lines) running.add(line);
  }
  return new Set([...running, ...pageNumbers(pages)]);
};
