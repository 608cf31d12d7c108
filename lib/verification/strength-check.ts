import type { Comparison } from './comparison';
import { finding, notApplicable, type Difference, type Finding } from './finding';
import { wordsOf } from './reading';

const strong =
  /\bstrong(?:ly)? recommend\w*|\bstrong(?:ly)? (?:advis\w+|suggest\w*)|\b(?:grade|class|level|strength) (?:a|i|1)\b(?!\w)|\bhigh[- ](?:certainty|quality) evidence/;
const weak =
  /\b(?:conditional|weak|discretionary|optional|insufficient|expert opinion|good practice|low|very low|2[a-d]?|ii[ab]?|c)\b/i;

/** A claim is not worded more strongly than what it cites: modal against modal, and `strongly recommended` against the grade. */
export function strengthCheck({ claim, evidence, clauses, scope }: Comparison): Finding {
  const differences: Difference[] = clauses.flatMap((pair) => {
    const { modalSpan } = pair.claim;
    if (
      modalSpan === null ||
      pair.evidence.modalSpan === null ||
      pair.claim.modal <= pair.evidence.modal ||
      pair.evidence.modal === 0
    )
      return [];
    const reason = `the claim says “${wordsOf(claim, modalSpan)}”, the source only “${wordsOf(evidence, pair.evidence.modalSpan)}”`;
    return [{ severity: 'weakens' as const, claim: modalSpan, evidence: pair.evidence.modalSpan, reason }];
  });
  const stated = strong.exec(claim.lower);
  const grade = scope.grade?.strength ?? null;
  if (stated !== null && grade !== null && weak.test(grade) && !/\bstrong/i.test(grade)) {
    const span = { start: stated.index, end: stated.index + stated[0].length };
    differences.push({
      severity: 'weakens',
      claim: span,
      evidence: null,
      reason: `the claim says “${stated[0]}”, the recommendation is graded “${grade}”`,
    });
  }
  const applies =
    differences.length > 0 ||
    stated !== null ||
    clauses.some((pair) => pair.claim.modal > 0 && pair.evidence.modal > 0);
  return applies ? finding('strength', differences, grade) : notApplicable('strength');
}
