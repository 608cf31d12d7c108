import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { mean } from '../../evaluation/mean';
import { differencesOf, sampleVariance, type ScorePair } from './paired-differences';

/** A paired difference of means. */
export interface PairedT {
  /** Mean of arm minus baseline, in the units of the scale. */
  readonly difference: number;
  readonly standardError: number;
  readonly interval: readonly [number, number];
  readonly t: number;
  readonly freedom: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * Student's t for pairs: mean difference over s / √n on n - 1 degrees of freedom (Student 1908, Biometrika 6:1), with the interval at
 * the confidence asked for. Pairs must be independent: average over raters first, or use `crossedEffects`. `null` with fewer than two
 * pairs, or where all differences are the same, which leaves no error to compare with.
 */
export function pairedT(pairs: readonly ScorePair[], confidence = 0.95): PairedT | null {
  const differences = differencesOf(pairs);
  if (differences.length < 2) return null;
  const difference = mean(differences);
  const freedom = differences.length - 1;
  const standardError = Math.sqrt(sampleVariance(differences) / differences.length);
  if (standardError === 0) return null;
  const t = difference / standardError;
  const reach = tQuantile((1 + confidence) / 2, freedom) * standardError;
  return {
    difference,
    standardError,
    interval: [difference - reach, difference + reach],
    t,
    freedom,
    p: 2 * tCdf(-Math.abs(t), freedom),
  };
}
