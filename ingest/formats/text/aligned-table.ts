import type { TableDraft } from '../canonical-text';
import { inferHeader } from '../table-shape';

const GAP = /\t+| {3,}/;
const MINIMUM_ROWS = 3;

const cut = (line: string): readonly string[] => line.trim().split(/\t+| {2,}/);

const isRow = (line: string): boolean => GAP.test(line.trim()) && cut(line).length >= 2;

/** A run of at least three lines with the same number of columns, set apart by tabs or wide gaps; null elsewhere. */
export const alignedTable = (
  lines: readonly string[],
  at: number,
): { readonly table: TableDraft; readonly end: number } | null => {
  const columns = cut(lines[at] ?? '').length;
  let end = at;
  while (end < lines.length && isRow(lines[end] ?? '') && cut(lines[end] ?? '').length === columns) end += 1;
  if (end - at < MINIMUM_ROWS) return null;
  const rows = lines
    .slice(at, end)
    .map((line) => cut(line).map((text) => ({ text, header: false, columnSpan: 1, rowSpan: 1 })));
  return { table: inferHeader({ kind: 'table', caption: null, rows }), end };
};
