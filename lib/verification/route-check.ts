import { routeWithin } from '../language/routes';
import type { Comparison } from './comparison';
import type { Finding } from './finding';
import { termCheck } from './term-check';

/** The routes of administration that the claim names are those of the quote or of what scopes it. */
export function routeCheck(comparison: Comparison): Finding {
  const { claim, evidence, wide } = comparison;
  const contained = (a: string, b: string): boolean => routeWithin[a]?.includes(b) === true;
  return termCheck(comparison, {
    name: 'route',
    claimTerms: claim.routes,
    evidenceTerms: evidence.routes,
    sameGroup: () => true,
    covers: (theirs, ours) => contained(theirs, ours) || contained(ours, theirs),
    inScope: (key) => wide().routes.has(key),
    rivalSimilarity: 0.45,
  });
}
