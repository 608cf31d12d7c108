import { timingGroups } from '../language/timings';
import type { Comparison } from './comparison';
import type { Finding } from './finding';
import { termCheck } from './term-check';

const groups = new Map(
  Object.entries(timingGroups).flatMap(([group, keys]) => keys.map((key) => [key, group] as const)),
);

/** Before, after and during, meals, time of day and urgency stand in the claim as in the quote. */
export function timingCheck(comparison: Comparison): Finding {
  return termCheck(comparison, {
    name: 'timing',
    claimTerms: comparison.claim.timings,
    evidenceTerms: comparison.evidence.timings,
    sameGroup: (a, b) => groups.get(a) === groups.get(b),
    covers: () => false,
    inScope: null,
    rivalSimilarity: 0.55,
  });
}
