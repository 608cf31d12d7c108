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
  const centred = observations.map((observation) => ({ ...observation, value: observation.value - mean }));
  const question = margin(centred, (one) => one.question);
  const rater = margin(centred, (one) => one.rater);
  const cells = cellSquares(centred);
  const all = centred.reduce((total, { value }) => total + value ** 2, 0);
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

function margin(observations: readonly CrossedValue[], nameOf: (one: CrossedValue) => string): Margin {
  const totals = new Map<string, { total: number; size: number }>();
  for (const observation of observations) {
    const group = totals.get(nameOf(observation)) ?? { total: 0, size: 0 };
    totals.set(nameOf(observation), { total: group.total + observation.value, size: group.size + 1 });
  }
  const groups = [...totals.values()];
  return { totals: groups.map(({ total }) => total), sizes: groups.map(({ size }) => size) };
}

function betweenGroups({ totals, sizes }: Margin): number {
  return totals.reduce((sum, total, group) => sum + total ** 2 / (sizes[group] ?? 1), 0);
}

/** Σ over questions of Σ_raters n² / n_question, and the same over raters, n being the values in one cell. */
function cellSquares(observations: readonly CrossedValue[]): {
  readonly byQuestion: number;
  readonly byRater: number;
} {
  const cells = new Map<string, Map<string, number>>();
  const questionSizes = new Map<string, number>();
  const raterSizes = new Map<string, number>();
  for (const { question, rater } of observations) {
    const row = cells.get(question) ?? new Map<string, number>();
    row.set(rater, (row.get(rater) ?? 0) + 1);
    cells.set(question, row);
    questionSizes.set(question, (questionSizes.get(question) ?? 0) + 1);
    raterSizes.set(rater, (raterSizes.get(rater) ?? 0) + 1);
  }
  let byQuestion = 0;
  let byRater = 0;
  for (const [question, row] of cells) {
    for (const [rater, size] of row) {
      byQuestion += size ** 2 / (questionSizes.get(question) ?? 1);
      byRater += size ** 2 / (raterSizes.get(rater) ?? 1);
    }
  }
  return { byQuestion, byRater };
}
