import type { PdfCell } from './pdf-draft';
import { columnsFrom, covered } from './table-grid';
import type { Column } from './table-grid';
import type { TextLine } from './text-line';

type Row = readonly PdfCell[];

/** The box of a cell's text, as one line; null for an empty cell. */
const boxOf = (cell: PdfCell): TextLine | null => {
  const lines = cell.parts.flat();
  const [first] = lines;
  if (first === undefined) return null;
  const x = Math.min(...lines.map((line) => line.x));
  return { ...first, x, width: Math.max(...lines.map((line) => line.x + line.width)) - x };
};

const boxes = (row: Row): readonly TextLine[] =>
  row.flatMap((cell) => boxOf(cell) ?? []).toSorted((a, b) => a.x - b.x);

const placed = (row: Row, columns: readonly Column[]): Row | null => {
  const filled = row
    .flatMap((cell) => {
      const box = boxOf(cell);
      return box === null ? [] : [{ cell, hit: covered(box, columns) }];
    })
    .toSorted((a, b) => (a.hit[0] ?? 0) - (b.hit[0] ?? 0));
  const header = filled.length > 0 && filled.every(({ cell }) => cell.header);
  const cells: PdfCell[] = [];
  let next = 0;
  const fillTo = (column: number): void => {
    for (; next < column; next += 1) cells.push({ parts: [], header, columnSpan: 1, rowSpan: 1 });
  };
  for (const { cell, hit } of filled) {
    const [from] = hit;
    if (from === undefined || from < next) return null;
    fillTo(from);
    cells.push({ ...cell, columnSpan: hit.length });
    next = from + hit.length;
  }
  fillTo(columns.length);
  return cells;
};

/**
 * Rows of a tagged table with every cell in the column where it is printed: pdf.js does not tell the spans of tagged cells,
 * and empty cells are tagged in any order. Left as they are where the columns do not line up.
 */
export const alignCells = (rows: readonly Row[]): readonly Row[] => {
  const counts = rows.map((row) => boxes(row).length);
  if (rows.every((row, at) => row.length === counts[at] && row.length === rows[0]?.length)) return rows;
  const columns = columnsFrom(rows.map(boxes));
  if (columns === null || columns.length < Math.max(...counts)) return rows;
  const aligned = rows.map((row) => placed(row, columns));
  return aligned.every((row) => row !== null) ? aligned.filter((row) => row !== null) : rows;
};
