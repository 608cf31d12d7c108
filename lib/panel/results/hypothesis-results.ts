import { holm } from '../comparison/holm';
import type { ArmDifference } from '../estimation/arm-difference';
import type { Protocol } from '../study/protocol';
import { contrastOf } from './arm-contrast';
import { axisMeasure, axisValues } from './axis-values';
import { preferenceContrast } from './preference-figures';
import { isFirst, type PreferenceRow, type ScoreRow } from './study-tables';

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
  { hypotheses, rubric }: Pick<Protocol, 'hypotheses' | 'rubric'>,
  scores: readonly ScoreRow[],
  preferences: readonly PreferenceRow[],
): readonly HypothesisResult[] {
  const found = hypotheses.map(({ text, primary, axisId, armId, baselineId }): HypothesisResult => {
    const names = { arm: armId, baseline: baselineId };
    const shared = { text, primary, axis: axisId, ...names, adjustedP: null };
    const axis = rubric.axes.find(({ id }) => id === axisId);
    if (axis === undefined) {
      const { net } = preferenceContrast(preferences.filter(isFirst), armId, baselineId);
      return { ...shared, measure: 'net-preference', difference: net };
    }
    const values = axisValues(scores, axis);
    const of = (arm: string) => values.filter((value) => value.arm === arm);
    const { difference } = contrastOf(names, of(armId), of(baselineId));
    return { ...shared, measure: axisMeasure(axis).kind, difference };
  });
  return adjusted(found);
}

function adjusted(found: readonly HypothesisResult[]): readonly HypothesisResult[] {
  const adjustedP = new Map<HypothesisResult, number>();
  for (const primary of [true, false]) {
    const family = found.flatMap((result) =>
      result.primary === primary && result.difference !== null ? [{ result, p: result.difference.p }] : [],
    );
    const ps = holm(family.map(({ p }) => p));
    family.forEach(({ result }, place) => adjustedP.set(result, ps[place] ?? 1));
  }
  return found.map((result) => ({ ...result, adjustedP: adjustedP.get(result) ?? null }));
}
