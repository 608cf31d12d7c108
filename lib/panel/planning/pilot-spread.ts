import { mean } from '../../evaluation/mean';
import type { CrossedValue, PairedValue } from '../estimation/crossed';
import { crossedMoments } from '../estimation/crossed-moments';
import { liabilityShare } from './liability-share';
import type { MeansPlan, PanelDesign, PreferencePlan, ProportionsPlan } from './study-plan';

/** What a plan asks for beside its panel and the difference to be found, which no pilot can choose. */
export type PilotSpread =
  | Omit<MeansPlan, keyof PanelDesign | 'difference'>
  | Omit<ProportionsPlan, keyof PanelDesign | 'arm'>
  | Omit<PreferencePlan, keyof PanelDesign | 'preferred'>;

/** The shares of question and rater leave something to chance. */
const mostShared = 0.95;

/** Standard deviations of a difference in means by question, by rater and what is left. `null` with fewer than two pairs. */
export function spreadOfMeans(pairs: readonly CrossedValue[]): PilotSpread | null {
  if (pairs.length < 2) return null;
  const { question, rater, residual } = crossedMoments(pairs).variance;
  return {
    kind: 'means',
    questionDeviation: Math.sqrt(question),
    raterDeviation: Math.sqrt(rater),
    residualDeviation: Math.sqrt(residual),
  };
}

/**
 * The same for proportions, scores being 0 or 1: what questions and raters have of the variance of the liability (`liabilityShare`), on average over
 * the arms in which scores differ. `null` where they differ in neither.
 */
export function spreadOfProportions(pairs: readonly PairedValue[]): PilotSpread | null {
  const shares = (['arm', 'baseline'] as const).flatMap((side) => {
    const values = pairs.map(({ question, rater, [side]: value }) => ({ question, rater, value }));
    return sharesOf(values) ?? [];
  });
  if (shares.length === 0) return null;
  return {
    kind: 'proportions',
    baseline: mean(pairs.map(({ baseline }) => baseline)),
    questionShare: mean(shares.map(({ questionShare }) => questionShare)),
    raterShare: mean(shares.map(({ raterShare }) => raterShare)),
  };
}

/** The same for a preference: 1 for the arm, -1 for the other, 0 for neither. `null` where all who preferred one preferred the same. */
export function spreadOfPreference(values: readonly CrossedValue[]): PilotSpread | null {
  const decided = values.flatMap(({ question, rater, value }) =>
    value === 0 ? [] : [{ question, rater, value: value > 0 ? 1 : 0 }],
  );
  const shares = sharesOf(decided);
  return shares === null ? null : { kind: 'preference', ties: 1 - decided.length / values.length, ...shares };
}

function sharesOf(
  values: readonly CrossedValue[],
): Pick<ProportionsPlan, 'questionShare' | 'raterShare'> | null {
  if (values.length < 2) return null;
  const { mean: chance, variance } = crossedMoments(values);
  const question = liabilityShare(variance.question, chance);
  const rater = liabilityShare(variance.rater, chance);
  if (question === null || rater === null) return null;
  const scale = mostShared / Math.max(mostShared, question + rater);
  return { questionShare: question * scale, raterShare: rater * scale };
}
