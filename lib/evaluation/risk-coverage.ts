/** One answer as a selective classifier sees it: how sure it was, and whether it was wrong. */
export interface ConfidentOutcome {
  readonly confidence: number;
  readonly wrong: boolean;
}

/** What accepting every answer with at least `threshold` comes to; shares of 0 to 1. */
export interface RiskCoveragePoint {
  readonly threshold: number;
  /** Share of all answers that are given. */
  readonly coverage: number;
  /** Share of the given answers that are wrong. */
  readonly selectiveRisk: number;
  /** Share of all answers that are given and wrong: errors that nobody is warned of. */
  readonly generalisedRisk: number;
}

/**
 * The risk-coverage curve, from the most confident answer on, one point for each distinct confidence; answers of one confidence
 * are accepted or declined together. Empty without outcomes.
 */
export function riskCoverageCurve(outcomes: readonly ConfidentOutcome[]): readonly RiskCoveragePoint[] {
  const total = outcomes.length;
  let accepted = 0;
  let wrong = 0;
  return groupsByConfidence(outcomes).map((group) => {
    accepted += group.size;
    wrong += group.wrong;
    return {
      threshold: group.confidence,
      coverage: accepted / total,
      selectiveRisk: wrong / accepted,
      generalisedRisk: wrong / total,
    };
  });
}

/**
 * Area under the risk-coverage curve (Geifman et al. 2019): the mean selective risk over accepting the first, the first two, …,
 * all answers. Ties count as if their order were drawn at random. 0 to 1, lower is better; 0 without outcomes.
 */
export function areaUnderRiskCoverage(outcomes: readonly ConfidentOutcome[]): number {
  let accepted = 0;
  let wrong = 0;
  let sum = 0;
  for (const group of groupsByConfidence(outcomes)) {
    for (let place = 1; place <= group.size; place += 1)
      sum += (wrong + (group.wrong * place) / group.size) / (accepted + place);
    accepted += group.size;
    wrong += group.wrong;
  }
  return accepted === 0 ? 0 : sum / accepted;
}

/**
 * Area under the generalised risk-coverage curve, AUGRC (Traub et al. 2024, "Overcoming common flaws in the evaluation of selective
 * classification systems"): the average risk of an undetected error over all thresholds, as the trapezoid under generalised
 * risk against coverage from (0, 0). For right or wrong answers it equals
 * `(1 - AUROC) * accuracy * (1 - accuracy) + (1 - accuracy)² / 2`. 0 to 0.5, lower is better; 0 without outcomes.
 */
export function areaUnderGeneralisedRisk(outcomes: readonly ConfidentOutcome[]): number {
  let area = 0;
  let last = { coverage: 0, generalisedRisk: 0 };
  for (const point of riskCoverageCurve(outcomes)) {
    area += ((point.coverage - last.coverage) * (point.generalisedRisk + last.generalisedRisk)) / 2;
    last = point;
  }
  return area;
}

interface ConfidenceGroup {
  readonly confidence: number;
  readonly size: number;
  readonly wrong: number;
}

function groupsByConfidence(outcomes: readonly ConfidentOutcome[]): readonly ConfidenceGroup[] {
  const groups = new Map<number, { size: number; wrong: number }>();
  for (const { confidence, wrong } of outcomes) {
    const group = groups.get(confidence) ?? { size: 0, wrong: 0 };
    groups.set(confidence, { size: group.size + 1, wrong: group.wrong + (wrong ? 1 : 0) });
  }
  return [...groups]
    .map(([confidence, group]) => ({ confidence, ...group }))
    .toSorted((a, b) => b.confidence - a.confidence);
}
