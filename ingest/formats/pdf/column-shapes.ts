import { isEnumerator } from '../table-shape';
import { cellText } from './pdf-draft';
import type { PdfCell } from './pdf-draft';
import { areLevel } from './text-line';
import type { TextLine } from './text-line';

const FEWEST_LINES = 3;
const PROSE_CHARACTERS = 28;

/** Columns of running text side by side: long lines, many of which begin in mid-sentence. */
export const areProse = (columns: readonly (readonly TextLine[])[]): boolean =>
  columns.every((lines) => {
    const long = lines.filter((line) => line.text.length >= PROSE_CHARACTERS).length;
    const inside = lines.filter((line) => /^[\p{Ll}(]/u.test(line.text)).length;
    return lines.length >= FEWEST_LINES && long >= lines.length * 0.5 && inside >= lines.length * 0.35;
  });

const beginsWithMark = (text: string): boolean => isEnumerator(text.split(' ')[0] ?? '');

/** Numbers or bullets with hanging text, and titles between them: no table, however well they line up. */
export const isNumberedList = (rows: readonly (readonly PdfCell[])[]): boolean => {
  const marked = rows.filter(
    ([mark, ...rest]) => mark !== undefined && rest.length === 1 && isEnumerator(cellText(mark)),
  );
  const others = rows.filter((row) => !marked.includes(row));
  return marked.length >= others.length && others.every((row) => row.length === 1);
};

/** Block starts of a column: lines with more space above than its lines have between them. */
const startsIn = (lines: readonly TextLine[]): readonly TextLine[] => {
  const gaps = lines.slice(1).map((line, at) => line.y - (lines[at]?.y ?? 0));
  const tightest = Math.min(...gaps.filter((gap) => gap > 1));
  return lines.slice(1).filter((_, at) => (gaps[at] ?? 0) > tightest * 1.3);
};

/** Columns that have nothing to do with each other, as two columns of addresses: each begins its blocks in the midst of the other's. */
export const areIndependent = (columns: readonly (readonly TextLine[])[]): boolean => {
  const [first = [], ...others] = columns;
  const torn = (one: readonly TextLine[], other: readonly TextLine[]): boolean => {
    const [starts, beginnings] = [startsIn(one), startsIn(other)];
    const inMidst = starts.filter((line) => !beginnings.some((start) => areLevel(line, start)));
    return inMidst.length >= 2 && inMidst.length * 2 >= starts.length;
  };
  return others.length > 0 && others.every((other) => torn(first, other) && torn(other, first));
};

const FEWEST_ENTRIES = 5;
const FARTHEST_ENTRY = 10;
const PAGE_NUMBER = /^(?:\d{1,3}|[ivxl]{1,6})$/;

/** Titles with the pages where they stand: a table of contents. */
export const areContents = (columns: readonly (readonly TextLine[])[]): boolean => {
  const [titles = [], numbers = [], ...more] = columns;
  const pages = numbers.filter(({ text }) => /^\d+$/.test(text)).map(({ text }) => Number(text));
  return (
    more.length === 0 &&
    titles.length >= FEWEST_ENTRIES &&
    numbers.length >= FEWEST_ENTRIES &&
    (pages.at(-1) ?? 0) >= FARTHEST_ENTRY &&
    numbers.every(({ text }) => PAGE_NUMBER.test(text)) &&
    pages.every((page, at) => page >= (pages[at - 1] ?? 0))
  );
};

/** Whether every row is an entry of a list, a mark with its text. */
export const isList = (rows: readonly (readonly PdfCell[])[]): boolean =>
  rows.every(
    (row) =>
      isNumberedList([row]) || (row.length === 1 && row.every((cell) => beginsWithMark(cellText(cell)))),
  );
