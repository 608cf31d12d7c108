import { agreementWeights, type Weighting } from './agreement-weights';
import { chanceCorrected, type Agreement } from './chance-corrected';
import { countRatings, sum, type Rating, type RatingGrid } from './rating-grid';

/**
 * Gwet's AC1 (identity weights) and AC2 (any other): chance agreement is T / (q (q - 1)) · Σ π_k (1 - π_k) with T the sum of all
 * weights and q the categories **of the scale**, used or not (Gwet 2008, Br J Math Stat Psychol 61:29; 2014, Handbook, ch. 5).
 * Steady where nearly all ratings fall into one category, as with safety. `null` where no unit has two ratings.
 */
export function gwetAc(
  grid: RatingGrid,
  categories: readonly Rating[],
  weighting: Weighting = 'identity',
): Agreement | null {
  return gwetAcOfCounts(countRatings(grid, categories), weighting);
}

/** The same from counts: a row per unit, a column per category in order. */
export function gwetAcOfCounts(
  counts: readonly (readonly number[])[],
  weighting: Weighting = 'identity',
): Agreement | null {
  const weights = agreementWeights(counts[0]?.length ?? 0, weighting);
  const scale = sum(weights.flat()) / Math.max(1, weights.length * (weights.length - 1));
  return chanceCorrected(counts, weights, (shares) => {
    const byCategory = shares.map((share) => scale * (1 - share));
    return {
      expected: sum(shares.map((share, category) => share * (byCategory[category] ?? 0))),
      byCategory,
    };
  });
}
