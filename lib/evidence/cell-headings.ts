import type { ParsedDocument, TableCell } from './document';
import type { Span } from './span';

/** What a cell of a table belongs to, as the document writes it. */
export interface CellHeadings {
  /** Empty where the table has none. */
  readonly caption: string;
  /** Labels at the left of the rows that a quote touches, outermost first. */
  readonly rows: readonly string[];
  /** Heads of the columns that a quote touches, from the top. */
  readonly columns: readonly string[];
}

interface PlacedCell extends Span {
  readonly header: boolean;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The headings of the cells of one table that a quote touches; null for a quote that is no part of a table's body. */
export function cellHeadings(
  { text, blocks }: Pick<ParsedDocument, 'text' | 'blocks'>,
  quote: Span,
): CellHeadings | null {
  const table = blocks.find((block) => block.kind === 'table' && touches(block, quote));
  if (table?.kind !== 'table') return null;
  const cells = placeCells(table.rows.map((row) => row.cells));
  const quoted = cells.filter((cell) => touches(cell, quote) && !cell.header);
  if (quoted.length === 0) return null;
  const wordsOf = (found: readonly PlacedCell[]): readonly string[] =>
    [
      ...new Set(
        found.filter((cell) => !quoted.includes(cell)).map(({ start, end }) => text.slice(start, end).trim()),
      ),
    ].filter((words) => words !== '');
  return {
    caption: table.caption === null ? '' : text.slice(table.caption.start, table.caption.end),
    rows: wordsOf(cells.filter((cell) => quoted.some((each) => isLabelOf(cell, each, cells)))),
    columns: wordsOf(cells.filter((cell) => cell.header && quoted.some((each) => isAbove(cell, each)))),
  };
}

const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** A head stands above a cell when they share a column, and it begins further up. */
const isAbove = (head: PlacedCell, cell: PlacedCell): boolean =>
  head.bottom <= cell.top && head.left < cell.right && cell.left < head.right;

/** The label of a row is its header cells, or else its first cell. */
function isLabelOf(label: PlacedCell, cell: PlacedCell, cells: readonly PlacedCell[]): boolean {
  const sharesRow = label.top < cell.bottom && cell.top < label.bottom && label.right <= cell.left;
  if (!sharesRow) return false;
  const hasHeader = cells.some(
    (other) => other.header && other.top < cell.bottom && cell.top < other.bottom && other.right <= cell.left,
  );
  return hasHeader ? label.header : label.left === 0;
}

/** Cells on the grid that their spans make (https://html.spec.whatwg.org/multipage/tables.html#forming-a-table). */
function placeCells(rows: readonly (readonly TableCell[])[]): readonly PlacedCell[] {
  const taken = new Set<string>();
  return rows.flatMap((cells, top) => {
    let left = 0;
    return cells.map(({ start, end, header, columnSpan, rowSpan }) => {
      while (taken.has(`${top}:${left}`)) left += 1;
      const cell = { start, end, header, top, left, bottom: top + rowSpan, right: left + columnSpan };
      for (let row = top; row < Math.min(cell.bottom, rows.length); row += 1)
        for (let column = left; column < cell.right; column += 1) taken.add(`${row}:${column}`);
      left = cell.right;
      return cell;
    });
  });
}
