import { bandedRules } from './banded-rules';
import type { PageRules, Rule } from './page-rules';
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
}

const TOUCH = 4;
const SEPARATES = 0.6;

const crosses = (level: Rule, upright: Rule): boolean =>
  upright.at >= level.from - TOUCH &&
  upright.at <= level.to + TOUCH &&
  level.at >= upright.from - TOUCH &&
  level.at <= upright.to + TOUCH;

/** Rules that touch each other, directly or through others. */
const components = ({ level, upright }: PageRules): readonly PageRules[] => {
  const left = new Set(upright);
  const waiting = new Set(level);
  const found: PageRules[] = [];
  for (const first of level) {
    if (!waiting.delete(first)) continue;
    const own: { level: Rule[]; upright: Rule[] } = { level: [first], upright: [] };
    for (let at = 0; at < own.level.length; at += 1) {
      const line = own.level[at];
      if (line === undefined) break;
      for (const rule of [...left].filter((candidate) => crosses(line, candidate))) {
        left.delete(rule);
        own.upright.push(rule);
        for (const next of [...waiting].filter((candidate) => crosses(candidate, rule))) {
          waiting.delete(next);
          own.level.push(next);
        }
      }
    }
    found.push(own);
  }
  return found;
};

/** Distinct places of rules, near ones counted as one. */
const places = (rules: readonly Rule[]): readonly number[] =>
  rules
    .map(({ at }) => at)
    .toSorted((a, b) => a - b)
    .filter((at, index, all) => index === 0 || at - (all[index - 1] ?? 0) > TOUCH);

/** Whether rules at `at` cover most of the way between two points. */
const separates = (rules: readonly Rule[], at: number, from: number, to: number): boolean => {
  const covered = rules
    .filter((rule) => Math.abs(rule.at - at) <= TOUCH)
    .reduce((sum, rule) => sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)), 0);
  return covered >= (to - from) * SEPARATES;
};

const gridOf = (rules: PageRules): RuledGrid | null => {
  const xs = places(rules.upright);
  const ys = places(rules.level);
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
  return { left, right, top, bottom, rows };
};

/** Tables drawn with lines, around their cells or level ones alone: at least two rows and two columns. */
export const ruledGrids = (rules: PageRules, runs: readonly TextRun[]): readonly RuledGrid[] =>
  [...components(rules), ...bandedRules(rules, runs)]
    .map(gridOf)
    .filter((grid) => grid !== null)
    .filter(({ rows }) => rows.filter((row) => row.length > 1).length >= 2);
