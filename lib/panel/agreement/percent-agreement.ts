import { mean } from '../../evaluation/mean';
import { categoriesOf, countRatings, sum, type RatingGrid } from './rating-grid';

/** Agreement without correction for chance. */
export interface PercentAgreement {
  /** Units with two or more ratings: the others say nothing about agreement. */
  readonly units: number;
  /** Share (0 to 1) of these units on which all ratings are the same. */
  readonly unanimous: number | null;
  /** Mean over these units of the share of rater pairs that agree (Fleiss 1971, the mean of P_i). */
  readonly pairwise: number | null;
}

/** Raw agreement of any number of raters with ratings missing; `null` where no unit has two ratings. */
export function percentAgreement(grid: RatingGrid): PercentAgreement {
  const counts = countRatings(grid, categoriesOf(grid)).filter((tally) => sum(tally) > 1);
  if (counts.length === 0) return { units: 0, unanimous: null, pairwise: null };
  return {
    units: counts.length,
    unanimous: mean(counts.map((tally) => (tally.some((count) => count === sum(tally)) ? 1 : 0))),
    pairwise: mean(
      counts.map((tally) => {
        const raters = sum(tally);
        return sum(tally.map((count) => count * (count - 1))) / (raters * (raters - 1));
      }),
    ),
  };
}
