import { areContents, areIndependent, areProse, isList } from './column-shapes';
import type { PdfCell } from './pdf-draft';
import { withHeader } from './table-header';
import { areLevel, byPlace } from './text-line';
import type { TextLine } from './text-line';

/** Parts of one printed line, from left to right. */
export type PrintedRow = readonly TextLine[];

/** What a run of rows with several parts turned out to be; `length` is the number of printed rows it takes. */
export type Grid =
  | { readonly kind: 'table'; readonly rows: readonly (readonly PdfCell[])[]; readonly length: number }
  | { readonly kind: 'list'; readonly entries: readonly (readonly TextLine[])[]; readonly length: number }
  | { readonly kind: 'columns'; readonly columns: readonly (readonly TextLine[])[]; readonly length: number };

export interface Column {
  readonly from: number;
  readonly to: number;
}

const FEWEST_ROWS = 3;
const WIDEST_ROW_GAP = 3.2;

/** Lines of one column grouped by the printed row they stand on. */
export const printedRows = (lines: readonly TextLine[]): readonly PrintedRow[] => {
  const rows: TextLine[][] = [];
  for (const line of lines) {
    const open = rows.at(-1)?.[0];
    if (open !== undefined && areLevel(open, line)) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x));
};

/** Column ranges from the rows that have the usual number of parts; null where these do not line up. */
export const columnsFrom = (rows: readonly PrintedRow[]): readonly Column[] | null => {
  const counts = new Map<number, number>();
  for (const row of rows) if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [usual] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  if (usual === undefined) return null;
  const columns: Column[] = [];
  const parts = rows
    .filter((row) => row.length === usual)
    .flat()
    .toSorted((a, b) => a.x - b.x);
  for (const part of parts) {
    const open = columns.at(-1);
    if (open !== undefined && part.x < open.to)
      columns.splice(-1, 1, { from: open.from, to: Math.max(open.to, part.x + part.width) });
    else columns.push({ from: part.x, to: part.x + part.width });
  }
  return columns.length === usual ? columns : null;
};

export const covered = (line: TextLine, columns: readonly Column[]): readonly number[] => {
  const hit = columns.flatMap((column, index) =>
    line.x < column.to - 1 && line.x + line.width > column.from + 1 ? [index] : [],
  );
  if (hit.length > 0) return hit;
  const nearest = columns.findLastIndex((column) => column.from <= line.x);
  return [Math.max(0, nearest)];
};

const OPEN_END = /(?:[,(/-]|\b(?:of|to|the|and|with|or|in|for|a|an|by|from|at|on|be))$/i;

/** A printed row that goes on in mid-sentence: two of its parts do, or its first part after an open end. */
const wraps = (row: PrintedRow, above: PrintedRow | undefined): boolean => {
  const lower = row.filter((line) => /^\p{Ll}/u.test(line.text)).length;
  const first = row[0];
  if (lower >= 2 && first !== undefined && /^\p{Ll}/u.test(first.text)) return true;
  return (
    lower >= 1 &&
    above !== undefined &&
    OPEN_END.test(above[0]?.text ?? '') &&
    /^\p{Ll}/u.test(first?.text ?? '')
  );
};

/** Printed rows of one table row: a wider gap, else a text in the first column, begins the next. */
const tableRows = (
  rows: readonly PrintedRow[],
  columns: readonly Column[],
): readonly (readonly PrintedRow[])[] => {
  const gaps = rows.slice(1).map((row, index) => (row[0]?.y ?? 0) - (rows[index]?.[0]?.y ?? 0));
  const tightest = Math.min(...gaps.filter((gap) => gap > 1));
  const isSpaced = gaps.some((gap) => gap > tightest * 1.3) && gaps.some((gap) => gap <= tightest * 1.1);
  const grouped: PrintedRow[][] = [];
  rows.forEach((row, index) => {
    const first = row[0];
    const opensFirst = first !== undefined && covered(first, columns)[0] === 0;
    const gap = gaps[index - 1] ?? Number.POSITIVE_INFINITY;
    const begins = (isSpaced ? gap > tightest * 1.2 : opensFirst) && !wraps(row, rows[index - 1]);
    const open = grouped.at(-1);
    if (open === undefined || begins) grouped.push([row]);
    else open.push(row);
  });
  return grouped;
};

const cellsOf = (rows: readonly PrintedRow[], columns: readonly Column[]): readonly PdfCell[] => {
  const lines = columns.map((): TextLine[] => []);
  const spans = columns.map(() => 1);
  for (const line of rows.flat()) {
    const hit = covered(line, columns);
    const at = hit[0] ?? 0;
    lines[at]?.push(line);
    spans[at] = Math.max(spans[at] ?? 1, hit.length);
  }
  const cells: PdfCell[] = [];
  for (let column = 0; column < columns.length;) {
    let end = column + 1;
    for (let at = column; at < end; at += 1) end = Math.max(end, at + (spans[at] ?? 1));
    const own = lines.slice(column, end).flat().toSorted(byPlace);
    cells.push({
      parts: own.length === 0 ? [] : [own],
      header: false,
      columnSpan: end - column,
      rowSpan: 1,
    });
    column = end;
  }
  return cells;
};

type IsStop = (line: TextLine) => boolean;

const extent = (rows: readonly PrintedRow[], from: number, isStop: IsStop): number => {
  let end = from;
  let lastMulti = from;
  while (end < rows.length) {
    const row = rows[end];
    const above = rows[end - 1]?.[0];
    const first = row?.[0];
    if (row === undefined || first === undefined || row.some(isStop)) break;
    if (end > from && above !== undefined && first.y - above.y > first.size * WIDEST_ROW_GAP) break;
    if (row.length > 1) lastMulti = end + 1;
    else if (end - lastMulti >= 4) break;
    end += 1;
  }
  return lastMulti;
};

/** Rows below the last full one that only wrap the text of one of its cells. */
const wrappedBelow = (rows: readonly PrintedRow[], end: number, columns: readonly Column[]): number => {
  let until = end;
  for (let row = rows[until]; row?.length === 1; row = rows[until]) {
    const [line] = row;
    const above = rows[until - 1]?.[0];
    if (line === undefined || above === undefined || line.y - above.y > line.size * 1.45) break;
    const hit = covered(line, columns);
    const column = columns[hit[0] ?? 0];
    if (
      hit.length !== 1 ||
      column === undefined ||
      line.x < column.from - 2 ||
      line.x + line.width > column.to + 2
    )
      break;
    until += 1;
  }
  return until;
};

const DOT_LEADER = /(?:\.{5,}|(?:\. ){5,})/;

/**
 * What begins at a printed row: a table, where parts line up over at least three rows, or columns of text; else null. It ends before a
 * row with a line that `isStop`.
 */
export const gridAt = (rows: readonly PrintedRow[], from: number, isStop: IsStop): Grid | null => {
  if ((rows[from]?.length ?? 0) < 2) return null;
  const end = extent(rows, from, isStop);
  const full = rows.slice(from, end);
  const columns = columnsFrom(full);
  if (columns === null || full.filter((row) => row.length > 1).length < FEWEST_ROWS) return null;
  // A table of contents is read line by line: it makes no passages.
  if (full.filter((row) => row.some((line) => DOT_LEADER.test(line.text))).length * 2 > full.length)
    return null;
  const taken = rows.slice(from, wrappedBelow(rows, end, columns));
  const sides = columns.map((_, side) =>
    taken.flat().filter((line) => (covered(line, columns)[0] ?? 0) === side),
  );
  if (areContents(sides)) return { kind: 'list', entries: taken, length: taken.length };
  if (areProse(sides) || areIndependent(sides))
    return { kind: 'columns', columns: sides, length: taken.length };
  const groups = tableRows(taken, columns);
  const cells = groups.map((group) => cellsOf(group, columns));
  if (isList(cells))
    return { kind: 'list', entries: groups.map((group) => group.flat()), length: taken.length };
  return { kind: 'table', rows: withHeader(cells), length: taken.length };
};
