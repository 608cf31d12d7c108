/** Where an observation comes from. */
export interface Crossed {
  readonly question: string;
  readonly rater: string;
}

/** A number given to a question by a rater: a score, or the difference of two arms in the same rater's eyes. */
export interface CrossedValue extends Crossed {
  readonly value: number;
}

/** Differences arm minus baseline wherever one rater scored both for one question, in the arm's order. */
export function pairArms(
  arm: readonly CrossedValue[],
  baseline: readonly CrossedValue[],
): readonly CrossedValue[] {
  const key = ({ question, rater }: Crossed): string => JSON.stringify([question, rater]);
  const base = new Map(baseline.map((observation) => [key(observation), observation.value]));
  return arm.flatMap((observation) => {
    const other = base.get(key(observation));
    return other === undefined ? [] : [{ ...observation, value: observation.value - other }];
  });
}
