import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';

/** The sign test's counts and p. */
export interface SignTest {
  readonly positive: number;
  readonly negative: number;
  /** Two-sided, exact. */
  readonly p: number;
}

/**
 * Exact sign test: the smaller count against a binomial with chance ½, zeros left out (Dixon and Mood 1946, J Am Stat Assoc 41:557).
 * For preferences give 1, -1 and 0 for a tie. No sign at all: p is 1.
 */
export function signTest(differences: readonly number[]): SignTest {
  const positive = differences.filter((value) => value > 0).length;
  const negative = differences.filter((value) => value < 0).length;
  return { positive, negative, p: evenOdds(Math.min(positive, negative), positive + negative) };
}

/** Two-sided exact p of `smaller` or fewer out of `total` at even odds. */
export function evenOdds(smaller: number, total: number): number {
  return total === 0 ? 1 : Math.min(1, 2 * binomialCdf(smaller, total, 0.5));
}
