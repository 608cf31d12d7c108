import type { Comparison } from './comparison';
import type { Difference, Finding } from './finding';
import { interventionCheck } from './intervention-check';
import { modalityCheck } from './modality-check';
import { numberCheck } from './number-check';
import { polarityCheck } from './polarity-check';
import { populationCheck } from './population-check';
import { spanOf, type Token } from './reading';
import { routeCheck } from './route-check';
import { strengthCheck } from './strength-check';
import { timingCheck } from './timing-check';

const checks: readonly ((comparison: Comparison) => Finding)[] = [
  numberCheck,
  polarityCheck,
  modalityCheck,
  interventionCheck,
  populationCheck,
  routeCheck,
  timingCheck,
  strengthCheck,
];

/** All checks of a claim against its evidence but the quote's own, in the order they are shown. */
export function runChecks(comparison: Comparison): readonly Finding[] {
  return checks.map((check) => check(comparison));
}

/** A finding whose offsets index the texts as given, in place of the folded ones. */
export function inOriginal(found: Finding, { claim, evidence }: Comparison): Finding {
  const original = (difference: Difference): Difference => ({
    ...difference,
    claim: difference.claim === null ? null : spanOf(claim, difference.claim),
    evidence: difference.evidence === null ? null : spanOf(evidence, difference.evidence),
  });
  return { ...found, differences: found.differences.map(original) };
}

/** Share of the claim's content words whose stems stand in the evidence, 0 to 1; 1 for a claim without content words. */
export function coverageOf(claim: readonly Token[], ...evidence: readonly (readonly Token[])[]): number {
  const there = new Set(evidence.flatMap((tokens) => tokens.map(({ key }) => key)));
  const content = claim.filter((token) => token.content);
  return content.length === 0 ? 1 : content.filter(({ key }) => there.has(key)).length / content.length;
}
