import { agreementWeights, type Weighting } from './agreement-weights';
import { chanceCorrected, type Agreement } from './chance-corrected';
import { countRatings, sum, type Rating, type RatingGrid } from './rating-grid';

/**
 * Fleiss' kappa: chance agreement is Σ w_kl π_k π_l of the pooled category shares (Fleiss 1971, Psychol Bull 76:378; with weights and
 * missing ratings Gwet 2014). Raters need not be the same for all units. `null` where all ratings fall into one category.
 */
export function fleissKappa(
  grid: RatingGrid,
  categories: readonly Rating[],
  weighting: Weighting = 'identity',
): Agreement | null {
  return fleissKappaOfCounts(countRatings(grid, categories), weighting);
}

/** The same from counts: a row per unit, a column per category in order. */
export function fleissKappaOfCounts(
  counts: readonly (readonly number[])[],
  weighting: Weighting = 'identity',
): Agreement | null {
  const weights = agreementWeights(counts[0]?.length ?? 0, weighting);
  return chanceCorrected(counts, weights, (shares) => {
    const byCategory = weights.map((row) => sum(row.map((weight, other) => weight * (shares[other] ?? 0))));
    return {
      expected: sum(shares.map((share, category) => share * (byCategory[category] ?? 0))),
      byCategory,
    };
  });
}
