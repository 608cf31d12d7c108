import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { CrossedValue } from './crossed';
import { crossedMoments, type CrossedMoments } from './crossed-moments';

/** A mean whose error knows that questions and raters are samples. */
export interface CrossedEffects {
  readonly mean: number;
  readonly variance: { readonly question: number; readonly rater: number; readonly residual: number };
  readonly standardError: number;
  /** Satterthwaite's degrees of freedom, never more than raters - 1 where there are two or more raters. */
  readonly freedom: number;
  readonly interval: readonly [number, number];
  /** Two-sided, of a mean of zero. */
  readonly p: number;
}

/**
 * Approximates the mixed model `value = mean + question + rater + residual` (both random, crossed) without iteration: variance components
 * by Henderson's method 1 (1953, Biometrics 9:226; Searle, Casella and McCulloch 1992, ch. 5), negative ones set to zero, then the
 * error of the plain mean under them. On a full grid the components are those of the two-way analysis of variance and of REML (while
 * none is negative); with ratings missing they stay unbiased but are less efficient than REML, and the plain mean is not reweighted.
 * Interval and p by t, degrees of freedom after Satterthwaite (1946, Biometrics Bull 2:110) from the components as if independent, but no
 * more than raters - 1: Satterthwaite's alone, on components estimated from few raters, rejects too often (0.13 at two raters and 0.07 at
 * eight, for 0.05). So held, the level is kept from two raters up, at the price of power where raters hardly differ (planning.test.ts).
 *
 * A component that the design cannot tell apart (one rater; one rating per question) stays in the residual. To compare arms, pass
 * `pairArms`: effects of question and rater that both arms share cancel, and the rater component is that of the difference. `null`
 * with fewer than two values, or no variation.
 */
export function crossedEffects(
  observations: readonly CrossedValue[],
  confidence = 0.95,
): CrossedEffects | null {
  if (observations.length < 2) return null;
  const moments = crossedMoments(observations);
  const { question, rater, residual } = moments.variance;
  const parts = partsOfError(moments);
  const variance = parts.reduce((total, { part }) => total + part, 0);
  if (variance === 0) return null;
  const freedom = Math.min(
    variance ** 2 /
      parts.reduce(
        (total, { part, freedom: own }) => total + (part === 0 ? 0 : part ** 2 / Math.max(1, own)),
        0,
      ),
    moments.raters.length > 1 ? moments.raters.length - 1 : Number.POSITIVE_INFINITY,
  );
  const standardError = Math.sqrt(variance);
  const reach = tQuantile((1 + confidence) / 2, freedom) * standardError;
  return {
    mean: moments.mean,
    variance: { question, rater, residual },
    standardError,
    freedom,
    interval: [moments.mean - reach, moments.mean + reach],
    p: 2 * tCdf(-Math.abs(moments.mean) / standardError, freedom),
  };
}

function partsOfError({ variance, questions, raters, values }: CrossedMoments): readonly {
  readonly part: number;
  readonly freedom: number;
}[] {
  const squares = (sizes: readonly number[]): number =>
    sizes.reduce((total, size) => total + size ** 2, 0) / values ** 2;
  return [
    { part: variance.question * squares(questions), freedom: questions.length - 1 },
    { part: variance.rater * squares(raters), freedom: raters.length - 1 },
    {
      part: variance.residual / values,
      freedom:
        values -
        1 -
        (variance.question > 0 ? questions.length - 1 : 0) -
        (variance.rater > 0 ? raters.length - 1 : 0),
    },
  ];
}
