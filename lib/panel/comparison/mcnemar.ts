import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import { evenOdds } from './sign-test';

/** Two yes-or-no outcomes of the same questions compared. */
export interface Mcnemar {
  /** Questions where only the arm has the outcome. */
  readonly armOnly: number;
  /** Questions where only the baseline has it. */
  readonly baselineOnly: number;
  /** Two-sided exact conditional p. */
  readonly exact: number;
  /** Two-sided mid-p: less conservative, its error rate seldom above the nominal; the one to report. */
  readonly midP: number;
}

/**
 * McNemar's test from discordant pairs: exact conditional (binomial at ½), and the same less half the chance of the table seen, doubled
 * (Fagerland, Lydersen and Laake 2013, BMC Med Res Methodol 13:91). No discordant pair: both are 1.
 */
export function mcnemar(armOnly: number, baselineOnly: number): Mcnemar {
  const total = armOnly + baselineOnly;
  const smaller = Math.min(armOnly, baselineOnly);
  const exact = evenOdds(smaller, total);
  if (total === 0) return { armOnly, baselineOnly, exact: 1, midP: 1 };
  const below = smaller === 0 ? 0 : binomialCdf(smaller - 1, total, 0.5);
  const midP = Math.min(1, below + binomialCdf(smaller, total, 0.5));
  return { armOnly, baselineOnly, exact, midP };
}

/** The same from paired outcomes, `[arm, baseline]` per question. */
export function mcnemarOfPairs(pairs: readonly (readonly [boolean, boolean])[]): Mcnemar {
  return mcnemar(
    pairs.filter(([arm, baseline]) => arm && !baseline).length,
    pairs.filter(([arm, baseline]) => !arm && baseline).length,
  );
}
