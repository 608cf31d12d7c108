import type { BlockDraft, CellDraft } from '../canonical-text';
import { attachCaptions, inferHeader } from '../table-shape';
import type { MergedRange } from './merged-cells';

export type CellValue = string | number | boolean | Date | null;
export type SheetRow = readonly CellValue[];

const textOf = (value: CellValue | undefined): string => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value).trim();
};

interface PlacedRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Runs of rows with nothing between them: each is a table, or lines of text. */
const runsOf = (rows: readonly SheetRow[]): readonly (readonly PlacedRow[])[] => {
  const runs: PlacedRow[][] = [];
  let open: PlacedRow[] = [];
  rows.forEach((values, row) => {
    const cells = values.map(textOf);
    if (cells.some((text) => text !== '')) {
      if (open.length === 0) runs.push(open);
      open.push({ row, cells });
    } else open = [];
  });
  return runs;
};

const isCoveredBy = (
  { row, column, rowSpan, columnSpan }: MergedRange,
  at: readonly [number, number],
): boolean => at[0] >= row && at[0] < row + rowSpan && at[1] >= column && at[1] < column + columnSpan;

const cellsOf = (
  { row, cells }: PlacedRow,
  columns: readonly number[],
  merged: readonly MergedRange[],
): readonly CellDraft[] =>
  columns.flatMap((column): readonly CellDraft[] => {
    const range = merged.find((candidate) => isCoveredBy(candidate, [row, column]));
    if (range !== undefined && (range.row !== row || range.column !== column)) return [];
    const columnSpan = columns.filter(
      (other) => other >= column && other < column + (range?.columnSpan ?? 1),
    );
    return [
      {
        text: cells[column] ?? '',
        header: false,
        columnSpan: columnSpan.length,
        rowSpan: range?.rowSpan ?? 1,
      },
    ];
  });

const filled = ({ cells }: PlacedRow): number => cells.filter((text) => text !== '').length;

/** The lines above a table that fill one cell only are its caption or text before it. */
const blocksOf = (run: readonly PlacedRow[], merged: readonly MergedRange[]): readonly BlockDraft[] => {
  const first = run.findIndex((row) => filled(row) > 1);
  const lines = first === -1 ? run : run.slice(0, first);
  const drafts: BlockDraft[] = lines.map(({ cells }) => ({
    kind: 'paragraph',
    text: cells.find((text) => text !== '') ?? '',
  }));
  if (first === -1) return drafts;
  const body = run.slice(first);
  const width = Math.max(...body.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    body.some(({ cells }) => (cells[column] ?? '') !== ''),
  );
  const caption = drafts.length === 1 && drafts[0]?.kind === 'paragraph' ? drafts[0].text : null;
  const rows = body.map((row) => cellsOf(row, columns, merged)).filter((row) => row.length > 0);
  return [...(caption === null ? drafts : []), inferHeader({ kind: 'table', caption, rows })];
};

/** A sheet as a section: its name as the heading, its filled ranges as tables with merged cells as spans. */
export const sheetBlocks = (
  name: string,
  rows: readonly SheetRow[],
  merged: readonly MergedRange[],
): readonly BlockDraft[] => {
  const blocks = runsOf(rows).flatMap((run) => blocksOf(run, merged));
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, text: name }, ...attachCaptions(blocks)];
};
