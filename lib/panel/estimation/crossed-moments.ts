import { clustersOf, type Clusters } from './clusters';
import type { CrossedValue } from './crossed';
import { solveLinear } from './solve-linear';

/** Mean, variance components and the design they rest on. */
export interface CrossedMoments {
  readonly mean: number;
  readonly variance: { readonly question: number; readonly rater: number; readonly residual: number };
  /** Values per question and per rater. */
  readonly questions: readonly number[];
  readonly raters: readonly number[];
  readonly values: number;
}

interface Margin {
  /** Place of each value's group. */
  readonly member: readonly number[];
  readonly totals: readonly number[];
  readonly sizes: readonly number[];
}

/**
 * Henderson's method 1: the sums of squares over questions, over raters and in all are set equal to what the three components make of
 * them in expectation, and solved. See `crossedEffects`.
 */
export function crossedMoments(observations: readonly CrossedValue[]): CrossedMoments {
  const values = observations.length;
  const mean = observations.reduce((total, { value }) => total + value, 0) / values;
  const centred = observations.map(({ value }) => value - mean);
  const question = margin(centred, clustersOf(observations.map((one) => one.question)));
  const rater = margin(centred, clustersOf(observations.map((one) => one.rater)));
  const cells = cellSquares(question, rater);
  const all = centred.reduce((total, value) => total + value ** 2, 0);
  const perValue = (sizes: readonly number[]): number =>
    sizes.reduce((total, size) => total + size ** 2, 0) / values;
  const fromMean = [perValue(question.sizes), perValue(rater.sizes), 1] as const;
  const [kq, kr] = fromMean;
  const expectations = [
    [values - kq, values - kr, values - 1],
    [values - kq, cells.byQuestion - kr, question.sizes.length - 1],
    [cells.byRater - kq, values - kr, rater.sizes.length - 1],
  ];
  const sums = [all, betweenGroups(question), betweenGroups(rater)];
  return {
    mean,
    variance: solveComponents(expectations, sums),
    questions: question.sizes,
    raters: rater.sizes,
    values,
  };
}

/** Tries the full model, then without the component that the design cannot tell apart. */
function solveComponents(
  expectations: readonly (readonly number[])[],
  sums: readonly number[],
): CrossedMoments['variance'] {
  for (const kept of [[0, 1, 2], [0, 2], [1, 2], [2]]) {
    // Column 0 belongs to the sum over questions (row 1), column 1 to that over raters (row 2), the residual to all (row 0).
    const rows = [0, ...kept.filter((column) => column < 2).map((column) => column + 1)];
    const solved = solveLinear(
      rows.map((row) => kept.map((column) => expectations[row]?.[column] ?? 0)),
      rows.map((row) => [sums[row] ?? 0]),
    );
    if (solved === null) continue;
    const of = (column: number): number => Math.max(0, solved[kept.indexOf(column)]?.[0] ?? 0);
    return { question: of(0), rater: of(1), residual: of(2) };
  }
  return { question: 0, rater: 0, residual: 0 };
}

function margin(values: readonly number[], { size, member }: Clusters): Margin {
  const totals = Array.from({ length: size }, () => 0);
  const sizes = Array.from({ length: size }, () => 0);
  values.forEach((value, index) => {
    const group = member[index] ?? 0;
    totals[group] = (totals[group] ?? 0) + value;
    sizes[group] = (sizes[group] ?? 0) + 1;
  });
  return { member, totals, sizes };
}

function betweenGroups({ totals, sizes }: Margin): number {
  return totals.reduce((sum, total, group) => sum + total ** 2 / (sizes[group] ?? 1), 0);
}

/** Σ over questions of Σ_raters n² / n_question, and the same over raters, n being the values in one cell. */
function cellSquares(
  question: Margin,
  rater: Margin,
): { readonly byQuestion: number; readonly byRater: number } {
  const columns = rater.sizes.length;
  const cells = new Float64Array(question.sizes.length * columns);
  question.member.forEach((row, index) => {
    const cell = row * columns + (rater.member[index] ?? 0);
    cells[cell] = (cells[cell] ?? 0) + 1;
  });
  let byQuestion = 0;
  let byRater = 0;
  cells.forEach((size, cell) => {
    if (size === 0) return;
    byQuestion += size ** 2 / (question.sizes[Math.floor(cell / columns)] ?? 1);
    byRater += size ** 2 / (rater.sizes[cell % columns] ?? 1);
  });
  return { byQuestion, byRater };
}
