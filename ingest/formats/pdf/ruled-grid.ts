import { bandedRules } from './banded-rules';
import { clippedGrids } from './clipped-grid';
import { completedRules } from './completed-rules';
import { drawnTables } from './drawn-tables';
import { places, TOUCH } from './grid-places';
import { withGrounds } from './ground-rules';
import type { DrawnRules, PageRules, Rule } from './page-rules';
import type { TextRun } from './text-run';

/** A cell of a ruled table: its box on the page and its place in the grid, spans counted. */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A table that lines draw: rows of cells, each once, at its first row and column. */
export interface RuledGrid {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly (readonly RuledCell[])[];
  /** Whether its columns are told by white space alone. */
  readonly spaced: boolean;
}

const SEPARATES = 0.6;

/** Whether rules at `at` cover most of the way between two points. */
const separates = (rules: readonly Rule[], at: number, from: number, to: number): boolean => {
  const covered = rules
    .filter((rule) => Math.abs(rule.at - at) <= TOUCH)
    .reduce((sum, rule) => sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)), 0);
  return covered >= (to - from) * SEPARATES;
};

const gridOf = (rules: DrawnRules, spaced = false): RuledGrid | null => {
  const xs = places(rules.upright.map(({ at }) => at));
  const ys = places(rules.level.map(({ at }) => at));
  const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return null;
  if (xs.length < 3 || ys.length < 3) return null;
  const taken = new Set<string>();
  const cellAt = (row: number, column: number): RuledCell | null => {
    if (taken.has(`${row} ${column}`)) return null;
    const [x, y] = [xs[column] ?? 0, ys[row] ?? 0];
    let [columnSpan, rowSpan] = [1, 1];
    const nextX = (): number => xs[column + columnSpan] ?? right;
    const nextY = (): number => ys[row + rowSpan] ?? bottom;
    while (
      column + columnSpan < xs.length - 1 &&
      !taken.has(`${row} ${column + columnSpan}`) &&
      !separates(rules.upright, nextX(), y, ys[row + 1] ?? bottom)
    )
      columnSpan += 1;
    while (row + rowSpan < ys.length - 1 && !separates(rules.level, nextY(), x, nextX())) rowSpan += 1;
    for (let down = 0; down < rowSpan; down += 1)
      for (let across = 0; across < columnSpan; across += 1) taken.add(`${row + down} ${column + across}`);
    return { row, column, rowSpan, columnSpan, left: x, right: nextX(), top: y, bottom: nextY() };
  };
  const rows = ys.slice(0, -1).map((_, row) =>
    xs.slice(0, -1).flatMap((__, column) => {
      const cell = cellAt(row, column);
      return cell === null ? [] : [cell];
    }),
  );
  return { left, right, top, bottom, rows, spaced };
};

/**
 * Tables whose cells the page shows by what it draws: text cut to its cell, lines around cells or level ones alone. At least two rows and
 * two columns.
 */
export const ruledGrids = (rules: PageRules, runs: readonly TextRun[]): readonly RuledGrid[] => {
  const drawn = drawnTables(withGrounds(rules), runs);
  return [
    ...clippedGrids(rules.clips, runs),
    ...drawn.map((table) => gridOf(completedRules(table, runs))),
    ...bandedRules(rules, runs).map((table) => gridOf(table, true)),
  ]
    .filter((grid) => grid !== null)
    .filter(({ rows }) => rows.filter((row) => row.length > 1).length >= 2);
};
