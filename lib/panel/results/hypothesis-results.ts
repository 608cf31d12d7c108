import { holm } from '../comparison/holm';
import { armDifference, type ArmDifference } from '../estimation/arm-difference';
import { pairArms } from '../estimation/crossed';
import type { Protocol } from '../study/protocol';
import { axisMeasure, type ScoredAxis } from './axis-values';
import { preferenceContrast } from './preference-figures';
import { isFirst, type PreferenceRow } from './study-tables';

/** What became of one hypothesis that was written down before the study. */
export interface HypothesisResult {
  readonly text: string;
  readonly primary: boolean;
  /** Null: preference. */
  readonly axis: string | null;
  readonly arm: string;
  readonly baseline: string;
  readonly measure: 'mean' | 'share' | 'net-preference';
  readonly difference: ArmDifference | null;
  /** Holm over the primary hypotheses, or over the others. */
  readonly adjustedP: number | null;
}

/** Each hypothesis of the protocol with its difference, interval and adjusted p, in the protocol's order. */
export function hypothesisResults(
  { hypotheses }: Pick<Protocol, 'hypotheses'>,
  axes: readonly ScoredAxis[],
  preferences: readonly PreferenceRow[],
): readonly HypothesisResult[] {
  const found = hypotheses.map(({ text, primary, axisId, armId, baselineId }): HypothesisResult => {
    const names = { arm: armId, baseline: baselineId };
    const shared = { text, primary, axis: axisId, ...names, adjustedP: null };
    const scored = axes.find(({ axis }) => axis.id === axisId);
    if (scored === undefined) {
      const { net } = preferenceContrast(preferences.filter(isFirst), armId, baselineId);
      return { ...shared, measure: 'net-preference', difference: net };
    }
    const of = (arm: string) => scored.values.filter((value) => value.arm === arm);
    const difference = armDifference(pairArms(of(armId), of(baselineId)));
    return { ...shared, measure: axisMeasure(scored.axis).kind, difference };
  });
  return adjusted(found);
}

function adjusted(found: readonly HypothesisResult[]): readonly HypothesisResult[] {
  const adjustedP = new Map<HypothesisResult, number>();
  for (const primary of [true, false]) {
    const family = found.flatMap((result) => {
      const p = result.difference?.p ?? null;
      return result.primary === primary && p !== null ? [{ result, p }] : [];
    });
    const ps = holm(family.map(({ p }) => p));
    family.forEach(({ result }, place) => adjustedP.set(result, ps[place] ?? 1));
  }
  return found.map((result) => ({ ...result, adjustedP: adjustedP.get(result) ?? null }));
}
