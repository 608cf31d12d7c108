import type { Span } from '../evidence/span';
import type { Term } from '../language/find-terms';
import type { CheckName } from './check';
import type { Comparison } from './comparison';
import { finding, notApplicable, type Difference, type Finding } from './finding';
import { wordsOf } from './reading';
import { matchSlots } from './slots';

/** How one kind of term (population, route, timing) is compared. */
export interface TermRule {
  readonly name: CheckName;
  readonly claimTerms: readonly Term[];
  readonly evidenceTerms: readonly Term[];
  readonly sameGroup: (a: string, b: string) => boolean;
  /** Whether what holds for `evidence` may be said of `claim`. */
  readonly covers: (evidence: string, claim: string) => boolean;
  /** Whether a term that the sentence lacks must at least stand in the scope; `null` where its absence means nothing. */
  readonly inScope: ((claim: string) => boolean) | null;
  readonly rivalSimilarity: number;
}

/** Compares the terms of a claim with those of the evidence by their places. */
export function termCheck({ claim, evidence }: Comparison, rule: TermRule): Finding {
  if (rule.claimTerms.length === 0) return notApplicable(rule.name);
  const matches = matchSlots(
    { reading: claim, mentions: rule.claimTerms },
    { reading: evidence, mentions: rule.evidenceTerms },
    (a, b) => a.key === b.key || rule.covers(b.key, a.key),
    (a, b) => rule.sameGroup(a.key, b.key),
  );
  const differences = matches.flatMap(({ mention, agreeing, rival, similarity }): readonly Difference[] => {
    const ours = wordsOf(claim, mention);
    if (rival !== null && similarity >= rule.rivalSimilarity) {
      return [
        against(mention, rival, `the claim says “${ours}”, the source says “${wordsOf(evidence, rival)}”`),
      ];
    }
    if (agreeing !== null || rule.inScope === null || rule.inScope(mention.key)) return [];
    return [
      {
        severity: 'leaves-open',
        claim: mention,
        evidence: null,
        reason: `“${ours}” is not stated in the quoted sentence or its section`,
      },
    ];
  });
  return finding(rule.name, differences);
}

function against(claim: Span, evidence: Span, reason: string): Difference {
  return { severity: 'contradicts', claim, evidence, reason };
}
