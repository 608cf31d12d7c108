import { mean } from '../../evaluation/mean';
import { cohensD } from '../comparison/cohens-d';
import type { ScorePair } from '../comparison/paired-differences';
import { wilcoxonSignedRank } from '../comparison/wilcoxon-signed-rank';
import { armDifference, type ArmDifference } from '../estimation/arm-difference';
import { pairArms } from '../estimation/crossed';
import { groupBy } from '../group-by';
import type { AxisValue } from './axis-values';

/** One arm against the baseline. */
export interface ArmContrast {
  readonly arm: string;
  readonly baseline: string;
  readonly difference: ArmDifference | null;
  /** Wilcoxon signed rank over question means. */
  readonly wilcoxonP: number | null;
  /** Hedges' g_av over question means. */
  readonly effect: number | null;
  /** Adjusted over all contrasts of the same kind of group in the table. */
  readonly holmP: number | null;
  readonly benjaminiHochbergP: number | null;
}

/** Compares two arms where one rater scored both for one question; p is not adjusted yet. */
export function contrastOf(
  names: Pick<ArmContrast, 'arm' | 'baseline'>,
  arm: readonly AxisValue[],
  baseline: readonly AxisValue[],
): ArmContrast {
  const pairs = questionMeans(arm, baseline);
  return {
    ...names,
    difference: armDifference(pairArms(arm, baseline)),
    wilcoxonP: pairs.length === 0 ? null : wilcoxonSignedRank(pairs).p,
    effect: cohensD(pairs)?.gav ?? null,
    holmP: null,
    benjaminiHochbergP: null,
  };
}

/** Means per question over the raters who scored both arms. */
function questionMeans(arm: readonly AxisValue[], baseline: readonly AxisValue[]): readonly ScorePair[] {
  const other = new Map(baseline.map((row) => [`${row.question}\n${row.rater}`, row.value]));
  const both = arm.flatMap((row) => {
    const value = other.get(`${row.question}\n${row.rater}`);
    return value === undefined ? [] : [{ question: row.question, arm: row.value, baseline: value }];
  });
  return [...groupBy(both, ({ question }) => question).values()].map(
    (own) => [mean(own.map((row) => row.arm)), mean(own.map((row) => row.baseline))] as const,
  );
}
