import { sum, type Rating } from './rating-grid';
import { cohenKappa } from './cohen-kappa';
import type { Weighting } from './agreement-weights';
import type { Agreement } from './chance-corrected';

/** One rater's two ratings of the same unit, the second given without sight of the first. */
export interface Repeat {
  readonly rater: string;
  readonly first: Rating;
  readonly second: Rating;
}

/** How steady one rater is. */
export interface IntraRater {
  readonly rater: string;
  readonly repeats: number;
  /** Share of repeats rated the same, 0 to 1. */
  readonly same: number;
  /** Kappa between the two passes; `null` where it is undefined. */
  readonly kappa: Agreement | null;
}

/**
 * Intra-rater reliability from hidden repeats: for each rater (in the order met) raw agreement and kappa between first and second
 * rating, weighted where the scale has an order (Gwet 2014, Handbook, ch. 1: Cohen's kappa with the two passes as raters).
 */
export function intraRater(
  repeats: readonly Repeat[],
  categories: readonly Rating[],
  weighting: Weighting = 'identity',
): readonly IntraRater[] {
  return [...new Set(repeats.map(({ rater }) => rater))].map((rater) => {
    const own = repeats.filter((repeat) => repeat.rater === rater);
    return {
      rater,
      repeats: own.length,
      same: own.filter(({ first, second }) => first === second).length / own.length,
      kappa: cohenKappa(
        own.map(({ first, second }) => [first, second] as const),
        categories,
        weighting,
      ),
    };
  });
}

/**
 * Within-rater standard deviation of scores, √(Σ d² / 2n) over n pairs of first and second score, in the units of the scale. Two
 * scores of the same thing differ by less than 2.77 times this in 95 % of pairs (Bland and Altman 1996, BMJ 312:1654). `null`
 * without pairs.
 */
export function withinRaterDeviation(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length === 0) return null;
  return Math.sqrt(sum(pairs.map(([first, second]) => (first - second) ** 2)) / (2 * pairs.length));
}
