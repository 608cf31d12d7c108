import { pairedT } from '../comparison/paired-t';
import { mean } from '../../evaluation/mean';
import { groupBy } from '../group-by';
import type { CrossedValue } from './crossed';
import { crossedEffects } from './crossed-effects';

/** From so many raters on they can stand for others of their kind. */
export const ratersForAll = 5;

/** A mean difference between two arms, and for whom it holds. */
export interface ArmDifference {
  /** Arm minus baseline, in the units of the scale. */
  readonly difference: number;
  readonly standardError: number;
  readonly freedom: number;
  readonly interval: readonly [number, number];
  /** Two-sided, of no difference. */
  readonly p: number;
  readonly holdsFor: 'raters-like-these' | 'these-raters';
  readonly questions: number;
  readonly raters: number;
}

/**
 * The difference of two arms from paired values (`pairArms`). With five raters or more both questions and raters are samples
 * (`crossedEffects`): the result holds for raters like these. With fewer, the spread between raters cannot be estimated to any use: the raters
 * are taken as given, their values averaged per question, and Student's t is taken over questions; the result holds for these raters.
 * `null` where there is no spread to compare with.
 */
export function armDifference(values: readonly CrossedValue[], confidence = 0.95): ArmDifference | null {
  const byQuestion = groupBy(values, ({ question }) => question);
  const raters = new Set(values.map(({ rater }) => rater)).size;
  const size = { questions: byQuestion.size, raters };
  if (raters < ratersForAll) {
    const test = pairedT(
      [...byQuestion.values()].map((own) => [mean(own.map(({ value }) => value)), 0] as const),
      confidence,
    );
    return test === null ? null : { ...withoutT(test), holdsFor: 'these-raters', ...size };
  }
  const effect = crossedEffects(values, confidence);
  if (effect === null) return null;
  const { mean: difference, standardError, freedom, interval, p } = effect;
  return { difference, standardError, freedom, interval, p, holdsFor: 'raters-like-these', ...size };
}

function withoutT({
  difference,
  standardError,
  freedom,
  interval,
  p,
}: NonNullable<ReturnType<typeof pairedT>>): Pick<
  ArmDifference,
  'difference' | 'standardError' | 'freedom' | 'interval' | 'p'
> {
  return { difference, standardError, freedom, interval, p };
}
