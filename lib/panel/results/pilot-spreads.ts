import { pairArms } from '../estimation/crossed';
import {
  spreadOfMeans,
  spreadOfPreference,
  spreadOfProportions,
  type PilotSpread,
} from '../planning/pilot-spread';
import type { Protocol } from '../study/protocol';
import type { ScoredAxis } from './axis-values';
import { baselineOf } from './baseline';
import { preferenceValues } from './preference-figures';
import { isFirst, type PreferenceRow } from './study-tables';

/** How one comparison of arms spread over questions and raters. */
export interface PilotSpreadRow {
  /** Null: preference. */
  readonly axis: string | null;
  readonly arm: string;
  readonly baseline: string;
  readonly spread: PilotSpread;
}

/** What a plan asks for, of each arm against the baseline on each axis and in preference; comparisons that tell nothing have no row. */
export function pilotSpreads(
  protocol: Pick<Protocol, 'arms' | 'hypotheses'>,
  axes: readonly ScoredAxis[],
  preferences: readonly PreferenceRow[],
): readonly PilotSpreadRow[] {
  const baseline = baselineOf(protocol);
  const others = protocol.arms.map(({ id }) => id).filter((id) => id !== baseline);
  const compared = preferences.filter(isFirst);
  const row = (axis: string | null, arm: string, spread: PilotSpread | null): readonly PilotSpreadRow[] =>
    spread === null ? [] : [{ axis, arm, baseline, spread }];
  return [
    ...axes.flatMap(({ axis, values }) =>
      others.flatMap((arm) => {
        const of = (own: string) => values.filter((value) => value.arm === own);
        const pairs = pairArms(of(arm), of(baseline));
        return row(axis.id, arm, axis.kind === 'choice' ? spreadOfProportions(pairs) : spreadOfMeans(pairs));
      }),
    ),
    ...others.flatMap((arm) => row(null, arm, spreadOfPreference(preferenceValues(compared, arm, baseline)))),
  ];
}
