import type { Comparison } from './comparison';
import { finding, notApplicable, type Finding } from './finding';
import { wordsOf } from './reading';

/**
 * What the source tells to do is not told as a mere possibility: where both clauses carry a modal (must, should, may), the
 * claim's is not the weaker. The stronger is the strength check's.
 */
export function modalityCheck({ claim, evidence, clauses }: Comparison): Finding {
  const modal = clauses.filter((pair) => pair.claim.modal > 0 && pair.evidence.modal > 0);
  if (modal.length === 0) return notApplicable('modality');
  return finding(
    'modality',
    modal.flatMap((pair) => {
      if (
        pair.claim.modal > 1 ||
        pair.evidence.modal < 2 ||
        pair.claim.modalSpan === null ||
        pair.evidence.modalSpan === null
      )
        return [];
      const reason = `the source says “${wordsOf(evidence, pair.evidence.modalSpan)}”, the claim only “${wordsOf(claim, pair.claim.modalSpan)}”`;
      return [
        {
          severity: 'weakens' as const,
          claim: pair.claim.modalSpan,
          evidence: pair.evidence.modalSpan,
          reason,
        },
      ];
    }),
  );
}
