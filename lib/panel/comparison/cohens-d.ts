import { mean } from '../../evaluation/mean';
import { differencesOf, sampleVariance, type ScorePair } from './paired-differences';

/** Standardised differences of paired scores. */
export interface PairedEffect {
  /** Mean difference over the standard deviation of the differences: what the paired t test sees. */
  readonly dz: number;
  /** Mean difference over the mean of both arms' standard deviations: comparable with unpaired studies. */
  readonly dav: number;
  /** d_av corrected for small samples (Hedges), with the factor 1 - 3/(8(n-1) - 1). */
  readonly gav: number;
}

/**
 * Cohen's d for pairs (Cohen 1988; Lakens 2013, Front Psychol 4:863, equations 4, 6 and 10). `null` with fewer than two pairs or where
 * a standard deviation is zero.
 */
export function cohensD(pairs: readonly ScorePair[]): PairedEffect | null {
  if (pairs.length < 2) return null;
  const differences = differencesOf(pairs);
  const difference = mean(differences);
  const deviation = (values: readonly number[]): number => Math.sqrt(sampleVariance(values));
  const ofDifferences = deviation(differences);
  const ofArms =
    (deviation(pairs.map(([arm]) => arm)) + deviation(pairs.map(([, baseline]) => baseline))) / 2;
  if (ofDifferences === 0 || ofArms === 0) return null;
  const dav = difference / ofArms;
  return { dz: difference / ofDifferences, dav, gav: dav * (1 - 3 / (8 * (pairs.length - 1) - 1)) };
}
