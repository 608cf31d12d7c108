import type { Span } from '../evidence/span';
import { stemOf } from '../language/stem';
import { isPredicate } from './clauses';
import type { CheckName } from './check';
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

/** Every check but the quote's own, by its name, in the order they are shown. */
export const allChecks: Readonly<Record<Exclude<CheckName, 'quote'>, (comparison: Comparison) => Finding>> = {
  numbers: numberCheck,
  polarity: polarityCheck,
  modality: modalityCheck,
  intervention: interventionCheck,
  population: populationCheck,
  route: routeCheck,
  timing: timingCheck,
  strength: strengthCheck,
};

/** All checks of a claim against its evidence but the quote's own, in the order they are shown. */
export function runChecks(comparison: Comparison): readonly Finding[] {
  return Object.values(allChecks).map((check) => check(comparison));
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

/**
 * Share of the claim's content words whose stems stand in the evidence, its headers or its headings, 0 to 1. Words of the verdict (give,
 * recommended) are left out; drugs, populations, routes and timings count as found, since their own checks answer for them. 1
 * for a claim without content words.
 */
export function coverageOf({ claim, evidence, headers, scope }: Comparison): number {
  const around = [
    ...`${scope.headings} ${scope.grade?.population ?? ''}`.toLowerCase().matchAll(/[a-z]{2,}/g),
  ].map(([word]) => stemOf(word));
  const there = new Set([...keysOf(evidence.tokens), ...keysOf(headers?.tokens ?? []), ...around]);
  const named: readonly Span[] = [...claim.drugs, ...claim.populations, ...claim.routes, ...claim.timings];
  const isNamed = (token: Token): boolean =>
    named.some(({ start, end }) => start <= token.start && token.end <= end);
  const content = claim.tokens.filter((token) => token.content && !isPredicate(token.key));
  if (content.length === 0) return 1;
  return content.filter((token) => there.has(token.key) || isNamed(token)).length / content.length;
}

function keysOf(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ key }) => key);
}
