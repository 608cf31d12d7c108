import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { agreementWeights, type Weighting } from './agreement-weights';
import type { Agreement } from './chance-corrected';
import { sum, type Rating } from './rating-grid';

/**
 * Cohen's kappa of two raters, weighted where the scale has an order: (po - pe) / (1 - pe) with po = Σ w_ij p_ij and
 * pe = Σ w_ij p_i. p_.j (Cohen 1960, 1968). The standard error is the large-sample one of Fleiss, Cohen and Everitt (1969), the
 * 95 % interval normal. Pairs: one `[first rater, second rater]` per unit rated by both. `null` where either the ratings leave
 * nothing to correct (both raters used one category only) or there are no pairs.
 */
export function cohenKappa(
  pairs: readonly (readonly [Rating, Rating])[],
  categories: readonly Rating[],
  weighting: Weighting = 'identity',
): Agreement | null {
  const place = (rating: Rating): number => {
    const index = categories.indexOf(rating);
    if (index < 0) throw new Error(`The rating ${String(rating)} is no category of the scale.`);
    return index;
  };
  const table = categories.map(() => categories.map(() => 0));
  for (const [first, second] of pairs) {
    const row = table[place(first)];
    const column = place(second);
    if (row !== undefined) row[column] = (row[column] ?? 0) + 1;
  }
  return kappaOfTable(table, weighting);
}

/** The same from a square table of counts: rows the first rater, columns the second, categories in order. */
export function kappaOfTable(
  table: readonly (readonly number[])[],
  weighting: Weighting = 'identity',
): Agreement | null {
  const total = sum(table.flat());
  if (total === 0) return null;
  const weights = agreementWeights(table.length, weighting);
  const shares = table.map((row) => row.map((count) => count / total));
  const first = shares.map(sum);
  const second = table.map((_, column) => sum(shares.map((row) => row[column] ?? 0)));
  const overCells = (term: (row: number, column: number) => number): number =>
    sum(table.flatMap((cells, row) => cells.map((_, column) => term(row, column))));
  const weight = (row: number, column: number): number => weights[row]?.[column] ?? 0;
  const share = (row: number, column: number): number => shares[row]?.[column] ?? 0;
  const observed = overCells((row, column) => weight(row, column) * share(row, column));
  const expected = overCells(
    (row, column) => weight(row, column) * (first[row] ?? 0) * (second[column] ?? 0),
  );
  if (1 - expected < 1e-12) return null;
  const value = (observed - expected) / (1 - expected);
  const ofRow = table.map((_, row) => sum(second.map((part, column) => part * weight(row, column))));
  const ofColumn = table.map((_, column) => sum(first.map((part, row) => part * weight(row, column))));
  const spread = overCells(
    (row, column) =>
      share(row, column) *
      (weight(row, column) - ((ofRow[row] ?? 0) + (ofColumn[column] ?? 0)) * (1 - value)) ** 2,
  );
  const variance = (spread - (value - expected * (1 - value)) ** 2) / (total * (1 - expected) ** 2);
  const standardError = Math.sqrt(Math.max(0, variance));
  const reach = normalQuantile(0.975, 0, 1) * standardError;
  return {
    value,
    observed,
    expected,
    standardError,
    interval: [Math.max(-1, value - reach), Math.min(1, value + reach)],
    units: total,
  };
}
