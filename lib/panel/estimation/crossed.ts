/** Where an observation comes from. */
export interface Crossed {
  readonly question: string;
  readonly rater: string;
}

/** A number given to a question by a rater: a score, or the difference of two arms in the same rater's eyes. */
export interface CrossedValue extends Crossed {
  readonly value: number;
}

/** What one rater gave both arms for one question; `value` is arm minus baseline. */
export interface PairedValue extends CrossedValue {
  readonly arm: number;
  readonly baseline: number;
}

/** Pairs wherever one rater scored both arms for one question, in the arm's order. */
export function pairArms(
  arm: readonly CrossedValue[],
  baseline: readonly CrossedValue[],
): readonly PairedValue[] {
  const base = new Map<string, Map<string, number>>();
  for (const { question, rater, value } of baseline) {
    const own = base.get(question) ?? new Map<string, number>();
    base.set(question, own.set(rater, value));
  }
  return arm.flatMap(({ question, rater, value }) => {
    const other = base.get(question)?.get(rater);
    return other === undefined
      ? []
      : [{ question, rater, value: value - other, arm: value, baseline: other }];
  });
}
