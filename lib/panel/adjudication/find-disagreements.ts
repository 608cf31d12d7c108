/** One rater's score on one axis of one item; `null` where there is none (not assessed, not rated). */
export interface AxisScore {
  readonly rater: string;
  readonly score: number | null;
}

/** Two scores of an ordered axis may lie `distance` apart; a named choice is either the same or not. */
export interface AgreementRule {
  readonly ordered: boolean;
  /** In points of the scale. */
  readonly distance: number;
}

/** Difference between the highest and the lowest score, in points of the scale; null below two scores. */
export function spread(scores: readonly AxisScore[]): number | null {
  const given = scoresGiven(scores);
  return given.length < 2 ? null : Math.max(...given) - Math.min(...given);
}

/**
 * Whether raters differ so much that somebody has to decide: on an ordered axis by more points than the rule allows, on a choice
 * at all. Fewer than two scores cannot differ; "unable to assess" is no score.
 */
export function isDisagreement(scores: readonly AxisScore[], rule: AgreementRule): boolean {
  const found = spread(scores);
  return found !== null && found > (rule.ordered ? rule.distance : 0);
}

/** The scores that were given, in order. */
export function scoresGiven(scores: readonly AxisScore[]): readonly number[] {
  return scores.flatMap(({ score }) => (score === null ? [] : [score]));
}
