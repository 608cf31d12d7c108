import type { Block, TableRow } from '@/lib/evidence/document';
import type { Span } from '@/lib/evidence/span';
import { passageSizes } from './passage-draft';
import { splitSpan } from './split-span';
import { wordCount } from './word-count';

type TableBlock = Extract<Block, { kind: 'table' }>;

export interface TablePiece extends Span {
  readonly tableHeader: string;
}

const isHeader = (row: TableRow): boolean => row.cells.length > 0 && row.cells.every((cell) => cell.header);

const isStrap = (row: TableRow): boolean => {
  const filled = row.cells.filter((cell) => cell.end > cell.start);
  return filled.length === 1 && (row.cells.length === 1 || (filled[0]?.columnSpan ?? 1) > 1);
};

/** Rows that hang together: a cell that spans rows keeps them in one group. */
const rowGroups = (rows: readonly TableRow[]): readonly (readonly TableRow[])[] => {
  const groups: TableRow[][] = [];
  let until = 0;
  rows.forEach((row, index) => {
    const group = groups.at(-1);
    const startsWithStrap = index > 0 && isStrap(rows[index - 1] ?? row) && !isStrap(row);
    if (group !== undefined && (index < until || startsWithStrap)) group.push(row);
    else groups.push([row]);
    until = Math.max(until, index + Math.max(1, ...row.cells.map((cell) => cell.rowSpan)));
  });
  return groups;
};

const spanOf = (rows: readonly TableRow[], fallback: Span): Span => ({
  start: rows[0]?.start ?? fallback.start,
  end: rows.at(-1)?.end ?? fallback.end,
});

const breakGroup = (text: string, group: readonly TableRow[]): readonly (readonly TableRow[])[] => {
  const { start, end } = spanOf(group, { start: 0, end: 0 });
  return wordCount(text.slice(start, end)) <= passageSizes.largestRow ? [group] : group.map((row) => [row]);
};

const packGroups = (
  text: string,
  groups: readonly (readonly TableRow[])[],
): readonly (readonly TableRow[])[] => {
  const packed: TableRow[][] = [];
  for (const group of groups) {
    const open = packed.at(-1);
    const { start } = spanOf(open ?? group, { start: 0, end: 0 });
    const words = wordCount(text.slice(start, group.at(-1)?.end ?? start));
    if (open !== undefined && words <= passageSizes.preferred) open.push(...group);
    else packed.push([...group]);
  }
  return packed;
};

const strapAbove = (rows: readonly TableRow[], first: TableRow | undefined): TableRow | undefined =>
  first === undefined || isStrap(first)
    ? undefined
    : rows.filter((row) => row.end < first.start && isStrap(row)).at(-1);

/** Row labels that reach down into the piece from a cell spanning several rows above it. */
const labelsAbove = (rows: readonly TableRow[], first: TableRow | undefined): readonly Span[] => {
  const at = first === undefined ? -1 : rows.indexOf(first);
  return rows.flatMap((row, index) =>
    index < at ? row.cells.filter((cell) => cell.rowSpan > at - index && cell.end > cell.start) : [],
  );
};

/**
 * Passages of a table: the whole when it is short, else runs of rows; each with the caption, the header row and the labels
 * that reach into it as `tableHeader`.
 */
export const cutTable = (text: string, table: TableBlock): readonly TablePiece[] => {
  const slice = (span: Span): string => text.slice(span.start, span.end);
  const firstBody = table.rows.findIndex((row) => !isHeader(row));
  const head = table.rows.slice(0, Math.max(0, firstBody));
  const headerOf = (above: readonly Span[]): string =>
    [...(table.caption === null ? [] : [table.caption]), ...above].map(slice).join('\n');
  if (wordCount(slice(table)) <= passageSizes.largest)
    return [{ start: table.start, end: table.end, tableHeader: headerOf(head.slice(-2)) }];
  const body = table.rows.slice(Math.max(0, firstBody));
  const groups = rowGroups(body).flatMap((group) => breakGroup(text, group));
  return packGroups(text, groups).flatMap((rows, index) => {
    const own = spanOf(rows, table);
    const piece = index === 0 ? { start: table.start, end: own.end } : own;
    const strap = strapAbove(body, rows[0]);
    const above = [...head.slice(-2), ...(strap === undefined ? [] : [strap]), ...labelsAbove(body, rows[0])];
    return splitSpan(text, piece, passageSizes.largestRow).map((part) => ({
      ...part,
      tableHeader: headerOf(above),
    }));
  });
};
