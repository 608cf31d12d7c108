import { pairedT } from '../comparison/paired-t';
import { mean } from '../../evaluation/mean';
import { groupBy } from '../group-by';
import type { CrossedValue } from './crossed';
import { crossedEffects } from './crossed-effects';

/** From so many raters on they can stand for others of their kind. */
export const ratersForAll = 5;

/** Why a difference has no interval: a single question, or values that are all the same. */
export type NoInterval = 'one-question' | 'no-spread';

/** How sure a difference is. */
interface Certainty {
  readonly standardError: number | null;
  readonly freedom: number | null;
  readonly interval: readonly [number, number] | null;
  /** Two-sided, of no difference. */
  readonly p: number | null;
}

/** A mean difference between two arms, and for whom it holds. */
export interface ArmDifference extends Certainty {
  /** Arm minus baseline, in the units of the scale. */
  readonly difference: number;
  /** Null where there is an interval. */
  readonly noInterval: NoInterval | null;
  readonly holdsFor: 'raters-like-these' | 'these-raters';
  readonly questions: number;
  readonly raters: number;
}

const unknown: Certainty = { standardError: null, freedom: null, interval: null, p: null };

/**
 * The difference of two arms from paired values (`pairArms`). With five raters or more both questions and raters are samples
 * (`crossedEffects`): the result holds for raters like these. With fewer, the spread between raters cannot be estimated to any use: the raters
 * are taken as given, their values averaged per question, and Student's t is taken over questions; the result holds for these raters.
 * Without any spread there is a difference and no interval. `null` without values.
 */
export function armDifference(values: readonly CrossedValue[], confidence = 0.95): ArmDifference | null {
  if (values.length === 0) return null;
  const byQuestion = groupBy(values, ({ question }) => question);
  const raters = new Set(values.map(({ rater }) => rater)).size;
  const shared = { questions: byQuestion.size, raters } as const;
  const noInterval = byQuestion.size < 2 ? 'one-question' : 'no-spread';
  if (raters < ratersForAll) {
    const means = [...byQuestion.values()].map((own) => mean(own.map(({ value }) => value)));
    const test = pairedT(
      means.map((value) => [value, 0] as const),
      confidence,
    );
    const common = { difference: mean(means), holdsFor: 'these-raters', ...shared } as const;
    return test === null ? { ...common, ...unknown, noInterval } : { ...common, ...certaintyOf(test) };
  }
  const effect = crossedEffects(values, confidence);
  const common = {
    difference: effect?.mean ?? mean(values.map(({ value }) => value)),
    holdsFor: 'raters-like-these',
    ...shared,
  } as const;
  return effect === null ? { ...common, ...unknown, noInterval } : { ...common, ...certaintyOf(effect) };
}

function certaintyOf({ standardError, freedom, interval, p }: Certainty): Certainty & {
  readonly noInterval: null;
} {
  return { standardError, freedom, interval, p, noInterval: null };
}
