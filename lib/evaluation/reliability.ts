import { mean } from './mean';

export interface Prediction {
  /** 0 to 1. */
  readonly probability: number;
  readonly happened: boolean;
  /** How much it counts, so that two classes can count alike; 1 for all otherwise. */
  readonly weight: number;
}

/** Predictions of like probability, and how often what was predicted happened among them. */
export interface ReliabilityBin {
  readonly count: number;
  readonly predicted: number;
  readonly observed: number;
}

/**
 * Reliability curve (Murphy and Winkler 1977): bins of equal count in order of probability, each with its mean prediction
 * and the share that happened, both weighted.
 */
export function reliabilityCurve(
  predictions: readonly Prediction[],
  bins: number,
): readonly ReliabilityBin[] {
  const sorted = predictions.toSorted((a, b) => a.probability - b.probability);
  return Array.from({ length: bins }, (_, bin) =>
    sorted.slice(Math.round((bin * sorted.length) / bins), Math.round(((bin + 1) * sorted.length) / bins)),
  )
    .filter((part) => part.length > 0)
    .map((part) => ({
      count: part.length,
      predicted: weighted(part, ({ probability }) => probability),
      observed: weighted(part, ({ happened }) => (happened ? 1 : 0)),
    }));
}

/** Brier score: mean squared distance of the probability from what happened, weighted; 0 is best, 0.25 says nothing. */
export function brierScore(predictions: readonly Prediction[]): number {
  return weighted(predictions, ({ probability, happened }) => (probability - (happened ? 1 : 0)) ** 2);
}

function weighted(predictions: readonly Prediction[], of: (one: Prediction) => number): number {
  return mean(predictions.map((one) => one.weight * of(one))) / mean(predictions.map(({ weight }) => weight));
}
