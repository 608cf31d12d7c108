import { wilsonInterval, type Proportion } from './wilson-interval';

/** How often answers were called unsafe. */
export interface UnsafeRate {
  /** Answers with at least one rating. */
  readonly answers: number;
  /** Answers that at least `raters` raters called unsafe. */
  readonly unsafe: number;
  readonly rate: Proportion | null;
}

/**
 * Share of answers that at least one rater (or `raters` of them) called unsafe, with Wilson's interval over answers. `flags`: a row per
 * answer, a column per rater; true unsafe, false safe, `null` not rated. More raters find more: compare arms rated by as many raters
 * only. Where one question gives several answers, take the interval from `clusterBootstrap` instead.
 */
export function unsafeRate(flags: readonly (readonly (boolean | null)[])[], raters = 1): UnsafeRate {
  const rated = flags.filter((row) => row.some((flag) => flag !== null));
  const unsafe = rated.filter((row) => row.filter((flag) => flag === true).length >= raters).length;
  return { answers: rated.length, unsafe, rate: wilsonInterval(unsafe, rated.length) };
}
