import { looksLikeHeader } from '../table-shape';
import { cellText } from './pdf-draft';
import type { PdfCell } from './pdf-draft';

const typeOf = (cell: PdfCell | undefined): string => {
  const [line] = cell?.parts.flat() ?? [];
  return line === undefined ? '' : `${line.font} ${line.size.toFixed(1)}`;
};

/** Whether the type of a first row differs from that of the rows below in a column other than that of the labels. */
const standsOut = (first: readonly PdfCell[], rest: readonly (readonly PdfCell[])[]): boolean => {
  const body = new Set(rest.flatMap((row) => row.slice(1).map(typeOf)));
  return first.slice(1).some((cell) => !body.has(typeOf(cell)));
};

/** How many rows the first one begins with: those that its cells span. */
const headRows = (rows: readonly (readonly PdfCell[])[]): number => {
  const spanned = Math.max(...(rows[0] ?? []).map(({ rowSpan }) => rowSpan));
  const below = rows.slice(1, spanned);
  const areHeads = below.every((row) => looksLikeHeader(row.map((cell) => ({ text: cellText(cell) }))));
  return areHeads && spanned < rows.length ? spanned : 1;
};

/** Rows with the first marked as head where it has the shape of one, and those below that its cells span. */
export const withHeader = (rows: readonly (readonly PdfCell[])[]): readonly (readonly PdfCell[])[] => {
  const [first] = rows;
  if (first === undefined || rows.length < 2) return rows;
  if (!looksLikeHeader(first.map((cell) => ({ text: cellText(cell) })))) return rows;
  const heads = headRows(rows);
  const isPlain = first.every((cell) => !/^\p{Ll}|\d/u.test(cellText(cell)));
  if (!isPlain && !standsOut(first, rows.slice(heads))) return rows;
  return rows.map((row, at) => (at < heads ? row.map((cell) => ({ ...cell, header: true })) : row));
};
