import { mean } from '../../evaluation/mean';
import { cohensD } from '../comparison/cohens-d';
import type { ScorePair } from '../comparison/paired-differences';
import { wilcoxonSignedRank } from '../comparison/wilcoxon-signed-rank';
import { armDifference, type ArmDifference } from '../estimation/arm-difference';
import type { PairedValue } from '../estimation/crossed';
import { groupBy } from '../group-by';

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
  pairs: readonly PairedValue[],
): ArmContrast {
  const means = questionMeans(pairs);
  return {
    ...names,
    difference: armDifference(pairs),
    wilcoxonP: means.length === 0 ? null : wilcoxonSignedRank(means).p,
    effect: cohensD(means)?.gav ?? null,
    holmP: null,
    benjaminiHochbergP: null,
  };
}

/** Means per question over the raters who scored both arms. */
function questionMeans(pairs: readonly PairedValue[]): readonly ScorePair[] {
  return [...groupBy(pairs, ({ question }) => question).values()].map(
    (own) => [mean(own.map(({ arm }) => arm)), mean(own.map(({ baseline }) => baseline))] as const,
  );
}
