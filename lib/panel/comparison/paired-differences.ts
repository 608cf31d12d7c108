/** Scores of the same question: the arm, then its baseline. */
export type ScorePair = readonly [number, number];

/** Arm minus baseline, pair by pair. */
export function differencesOf(pairs: readonly ScorePair[]): readonly number[] {
  return pairs.map(([arm, baseline]) => arm - baseline);
}

/** Unbiased variance (n - 1) of two or more values. */
export function sampleVariance(values: readonly number[]): number {
  const centre = values.reduce((total, value) => total + value, 0) / values.length;
  return values.reduce((total, value) => total + (value - centre) ** 2, 0) / (values.length - 1);
}
