import { isNumberedList } from './column-shapes';
import type { PdfCell, PdfDraft } from './pdf-draft';
import { printedBlocks } from './printed-blocks';
import { ruledGrids } from './ruled-grid';
import type { RuledCell, RuledGrid } from './ruled-grid';
import { withHeader } from './table-header';
import { composeLines } from './text-line';
import type { TextLine } from './text-line';
import type { PageText, TextRun } from './text-run';

export interface RuledTable {
  readonly draft: Extract<PdfDraft, { kind: 'table' }>;
  readonly grid: RuledGrid;
  readonly runs: ReadonlySet<TextRun>;
}

const CELL_GAP = 40;
const EDGE = 1.5;

const middle = (run: TextRun): number => run.x + run.width / 2;
const height = (run: TextRun): number => run.baseline - run.size * 0.3;

const isWithin = (run: TextRun, box: Pick<RuledCell, 'left' | 'right' | 'top' | 'bottom'>): boolean =>
  middle(run) > box.left - EDGE &&
  middle(run) < box.right + EDGE &&
  height(run) > box.top - EDGE &&
  height(run) < box.bottom + EDGE;

const byHeight = (a: TextLine, b: TextLine): number =>
  Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.45 ? a.x - b.x : a.y - b.y;

/** The text of a cell in its paragraphs and list items. */
const partsOf = (runs: readonly TextRun[], page: number): PdfCell['parts'] => {
  const lines = composeLines(runs, page, CELL_GAP).toSorted(byHeight);
  return printedBlocks(lines).flatMap((draft) =>
    draft.kind === 'table' ? draft.rows.flat().flatMap((cell) => cell.parts) : draft.parts,
  );
};

const cellOf = (cell: RuledCell, runs: readonly TextRun[], page: number): PdfCell => ({
  parts: partsOf(runs, page),
  header: false,
  columnSpan: cell.columnSpan,
  rowSpan: cell.rowSpan,
});

/** A run that reaches over the edge of its cell into the next belongs to no grid: the lines are no cells. */
const fits = (grid: RuledGrid, runs: readonly TextRun[]): boolean => {
  const cells = grid.rows.flat();
  const over = runs.filter((run) => {
    const cell = cells.find((candidate) => isWithin(run, candidate));
    return cell === undefined || run.x < cell.left - 4 || run.x + run.width > cell.right + 4;
  });
  return over.length <= runs.length * 0.1;
};

/** What stands inside the lines of a grid, as a table; null where nothing does, or where it runs over the lines. */
const ruledTable = (grid: RuledGrid, all: readonly TextRun[], page: number): RuledTable | null => {
  const inside = all.filter((run) => isWithin(run, grid));
  const written = inside.filter((run) => run.text.trim() !== '');
  if (written.length === 0 || !fits(grid, written)) return null;
  const left = new Set(inside);
  const rows = grid.rows.map((row) =>
    row.map((cell) => {
      const own = [...left].filter((run) => isWithin(run, cell));
      for (const run of own) left.delete(run);
      return cellOf(cell, own, page);
    }),
  );
  const filled = rows.filter((row) => row.some(({ parts }) => parts.length > 0));
  const columns = filled.map((row) => row.filter(({ parts }) => parts.length > 0).length);
  if (filled.length < 2 || columns.filter((count) => count > 1).length < 2) return null;
  if (grid.spaced && isNumberedList(filled)) return null;
  return {
    draft: { kind: 'table', caption: null, rows: withHeader(filled) },
    grid,
    runs: new Set(inside),
  };
};

/**
 * The tables that a page draws with lines;
 * none shares its text with another.
 */
export const ruledTables = (page: PageText): readonly RuledTable[] => {
  if (page.rules === null) return [];
  const taken = new Set<TextRun>();
  return ruledGrids(page.rules, page.runs).flatMap((grid) => {
    const table = ruledTable(
      grid,
      page.runs.filter((run) => !taken.has(run)),
      page.number,
    );
    if (table === null) return [];
    for (const run of table.runs) taken.add(run);
    return [table];
  });
};
