import { percentile } from '../../evaluation/percentile';
import { seededRandom } from '../../evaluation/seeded-random';
import { clustersOf } from './clusters';
import type { Crossed } from './crossed';

/** What to draw anew; the other is held as it is. */
export type ResampledClusters = 'questions' | 'raters' | 'both';

export interface BootstrapOptions {
  readonly clusters?: ResampledClusters;
  readonly resamples?: number;
  readonly seed?: number;
  readonly confidence?: number;
}

/** An estimate with its bootstrap distribution in brief. */
export interface BootstrapEstimate {
  readonly estimate: number;
  readonly standardError: number;
  /** Percentile interval. */
  readonly interval: readonly [number, number];
  /** Resamples on which the statistic was defined. */
  readonly resamples: number;
}

/**
 * Cluster bootstrap over questions and raters: whole questions and whole raters are drawn with replacement, an observation weighs the
 * product of its draws (the pigeonhole bootstrap, Owen 2007, Ann Appl Stat 1:386; percentile interval, Efron 1979). With both drawn it
 * errs to the wide side; with fewer than about five raters draw questions only and say so. `statistic` gets one weight per
 * observation, in their order, all 1 for the estimate (the list is reused: keep no hold of it); `null` where it is undefined. Seeded: the same input gives the same figures.
 * `null` where the estimate or all resamples are undefined.
 */
export function clusterBootstrap(
  observations: readonly Crossed[],
  statistic: (weights: readonly number[]) => number | null,
  options: BootstrapOptions = {},
): BootstrapEstimate | null {
  return clusterBootstrapAll(observations, (weights) => [statistic(weights)], options)[0] ?? null;
}

/** The same for several statistics of the same resamples: one estimate for each that `statistics` gives. */
export function clusterBootstrapAll(
  observations: readonly Crossed[],
  statistics: (weights: readonly number[]) => readonly (number | null)[],
  { clusters = 'both', resamples = 2000, seed = 20260101, confidence = 0.95 }: BootstrapOptions = {},
): readonly (BootstrapEstimate | null)[] {
  const estimates = statistics(observations.map(() => 1));
  if (estimates.every((estimate) => estimate === null)) return estimates.map(() => null);
  const random = seededRandom(seed);
  const questions = clustersOf(observations.map(({ question }) => question));
  const raters = clustersOf(observations.map(({ rater }) => rater));
  const values = estimates.map((): number[] => []);
  const weights = observations.map(() => 1);
  for (let round = 0; round < resamples; round += 1) {
    const ofQuestion = clusters === 'raters' ? null : draws(questions.size, random);
    const ofRater = clusters === 'questions' ? null : draws(raters.size, random);
    for (let index = 0; index < weights.length; index += 1) {
      const question = ofQuestion === null ? 1 : (ofQuestion[questions.member[index] ?? 0] ?? 0);
      weights[index] = ofRater === null ? question : question * (ofRater[raters.member[index] ?? 0] ?? 0);
    }
    statistics(weights).forEach((value, place) => {
      if (value !== null) values[place]?.push(value);
    });
  }
  return estimates.map((estimate, place) => inBrief(estimate, values[place] ?? [], confidence));
}

function inBrief(
  estimate: number | null,
  values: readonly number[],
  confidence: number,
): BootstrapEstimate | null {
  if (estimate === null || values.length === 0) return null;
  const tail = (1 - confidence) / 2;
  return {
    estimate,
    standardError: deviation(values),
    interval: [percentile(values, tail), percentile(values, 1 - tail)],
    resamples: values.length,
  };
}

/** Mean of `values` under bootstrap weights; `null` where nothing was drawn. */
export function weightedMean(values: readonly number[], weights: readonly number[]): number | null {
  let total = 0;
  let weight = 0;
  for (let index = 0; index < values.length; index += 1) {
    total += (values[index] ?? 0) * (weights[index] ?? 0);
    weight += weights[index] ?? 0;
  }
  return weight === 0 ? null : total / weight;
}

/** How often each of `size` clusters comes up in as many draws. */
function draws(size: number, random: () => number): readonly number[] {
  const counts = Array.from({ length: size }, () => 0);
  for (let draw = 0; draw < size; draw += 1) {
    const drawn = Math.floor(random() * size);
    counts[drawn] = (counts[drawn] ?? 0) + 1;
  }
  return counts;
}

function deviation(values: readonly number[]): number {
  const centre = values.reduce((total, value) => total + value, 0) / values.length;
  return Math.sqrt(values.reduce((total, value) => total + (value - centre) ** 2, 0) / values.length);
}
