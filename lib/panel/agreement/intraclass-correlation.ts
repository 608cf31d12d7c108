import fCdf from '@stdlib/stats-base-dists-f-cdf';
import fQuantile from '@stdlib/stats-base-dists-f-quantile';
import { twoWayMeanSquares, type TwoWayMeanSquares } from './two-way-anova';

/** One form of the coefficient with its interval at the confidence asked for. */
export interface Intraclass {
  readonly value: number;
  readonly interval: readonly [number, number];
  /** One-sided p of the F test that targets do not differ. */
  readonly p: number;
}

/**
 * The six forms of Shrout and Fleiss: `one*` raters differ between targets, `two*` raters are a random sample (absolute agreement),
 * `three*` these raters are the only ones of interest (consistency); `*Single` one rater's score, `*Average` the mean of all.
 */
export interface IntraclassForms {
  readonly oneSingle: Intraclass;
  readonly oneAverage: Intraclass;
  readonly twoSingle: Intraclass;
  readonly twoAverage: Intraclass;
  readonly threeSingle: Intraclass;
  readonly threeAverage: Intraclass;
}

/**
 * Intraclass correlations of `scores` (a row per target, a column per rater, none missing) with intervals from F (Shrout and Fleiss 1979,
 * Psychol Bull 86:420). `null` where targets do not differ for any rater, so that there is nothing to divide by.
 */
export function intraclassCorrelation(
  scores: readonly (readonly number[])[],
  confidence = 0.95,
): IntraclassForms | null {
  const squares = twoWayMeanSquares(scores);
  if (squares.targets === 0 && squares.error === 0) return null;
  const tail = (1 + confidence) / 2;
  const { targetCount: n, judgeCount: k } = squares;
  const one = fromRatio(squares.targets, squares.within, { n, k, within: n * (k - 1), tail });
  const three = fromRatio(squares.targets, squares.error, { n, k, within: (n - 1) * (k - 1), tail });
  const two = absoluteAgreement(squares, tail);
  return {
    oneSingle: one.single,
    oneAverage: one.average,
    twoSingle: two,
    twoAverage: {
      value: spearmanBrown(two.value, k),
      interval: [spearmanBrown(two.interval[0], k), spearmanBrown(two.interval[1], k)],
      p: two.p,
    },
    threeSingle: three.single,
    threeAverage: three.average,
  };
}

interface Freedom {
  readonly n: number;
  readonly k: number;
  readonly within: number;
  readonly tail: number;
}

function fromRatio(
  targets: number,
  noise: number,
  { n, k, within, tail }: Freedom,
): { readonly single: Intraclass; readonly average: Intraclass } {
  // Raters without any noise: every form is 1, where F would be infinite.
  if (noise === 0) {
    const perfect: Intraclass = { value: 1, interval: [1, 1], p: 0 };
    return { single: perfect, average: perfect };
  }
  const ratio = targets / noise;
  const low = ratio / fQuantile(tail, n - 1, within);
  const high = ratio * fQuantile(tail, within, n - 1);
  const p = 1 - fCdf(ratio, n - 1, within);
  const single = (f: number): number => (f - 1) / (f + k - 1);
  const average = (f: number): number => 1 - 1 / f;
  return {
    single: { value: single(ratio), interval: [single(low), single(high)], p },
    average: { value: average(ratio), interval: [average(low), average(high)], p },
  };
}

function absoluteAgreement(squares: TwoWayMeanSquares, tail: number): Intraclass {
  const { targets, judges, error, targetCount: n, judgeCount: k } = squares;
  const value = (targets - error) / (targets + (k - 1) * error + (k * (judges - error)) / n);
  if (error === 0 && judges === 0) return { value: 1, interval: [1, 1], p: 0 };
  const spread = n * (1 + (k - 1) * value) - k * value;
  const judged = k * value * judges;
  const free =
    ((k - 1) * (n - 1) * (judged + spread * error) ** 2) / ((n - 1) * judged ** 2 + (spread * error) ** 2);
  const upper = fQuantile(tail, n - 1, free);
  const lower = fQuantile(tail, free, n - 1);
  const bulk = k * judges + (k * n - k - n) * error;
  return {
    value,
    interval: [
      (n * (targets - upper * error)) / (upper * bulk + n * targets),
      (n * (lower * targets - error)) / (bulk + n * lower * targets),
    ],
    p: error === 0 ? 0 : 1 - fCdf(targets / error, n - 1, (n - 1) * (k - 1)),
  };
}

/** Reliability of the mean of `k` raters from that of one (Spearman 1910, Brown 1910). */
function spearmanBrown(single: number, k: number): number {
  return (k * single) / (1 + (k - 1) * single);
}
