import { populationGroups, populationWithin } from '../language/populations';
import type { Comparison } from './comparison';
import type { Finding } from './finding';
import { termCheck } from './term-check';

const groups = new Map(
  Object.entries(populationGroups).flatMap(([group, keys]) => keys.map((key) => [key, group] as const)),
);
/** Who is said to be pregnant or not, breastfeeding or in the menopause is a woman: no man stands in her place. */
const reproduction = new Set(populationGroups['reproduction']);
/** Naming these where the source does not is a new restriction, not a way of speaking. */
const stated = new Set(['age', 'reproduction', 'kidney']);

/** Age group, sex, pregnancy, renal function and severity of the claim are those of the quote or of its section's stated scope. */
export function populationCheck(comparison: Comparison): Finding {
  const { claim, evidence, wide } = comparison;
  return termCheck(comparison, {
    name: 'population',
    claimTerms: claim.populations,
    evidenceTerms: evidence.populations,
    sameGroup: (a, b) =>
      groups.get(a) === groups.get(b) ||
      (a === 'male' && reproduction.has(b)) ||
      (b === 'male' && reproduction.has(a)),
    covers: (theirs, ours) => populationWithin[ours]?.includes(theirs) === true,
    inScope: (key) => {
      if (!stated.has(groups.get(key) ?? '')) return true;
      const around = wide().populations;
      return around.has(key) || (populationWithin[key]?.some((container) => around.has(container)) ?? false);
    },
    rivalSimilarity: 0.45,
  });
}
