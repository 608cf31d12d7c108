import type { Span } from '../evidence/span';
import type { Check, CheckName, Disagreement, Support } from './check';
import { severityOf, type Finding } from './finding';

/** Below these shares of the claim's content words found in the evidence, the claim says more than was compared. */
const fewWords = 0.5;
const hardlyAnyWords = 0.25;

/**
 * The support table, first line that applies:
 *
 * | quote not found                                                      | unverifiable  |
 * | a check found words that say otherwise                               | contradicted  |
 * | a check found words without counterpart                              | not-enough    |
 * | fewer than a quarter of the claim's content words stand in evidence  | not-enough    |
 * | a check found a weaker or stronger wording or bound                  | partly        |
 * | fewer than half of the claim's content words stand in the evidence   | partly        |
 * | otherwise                                                            | supported     |
 *
 * `coverage` is the share of content words, 0 to 1.
 */
export function composeSupport(quoteFound: boolean, findings: readonly Finding[], coverage: number): Support {
  if (!quoteFound) return 'unverifiable';
  const severities = findings.map(severityOf);
  if (severities.includes('contradicts')) return 'contradicted';
  if (severities.includes('leaves-open') || coverage < hardlyAnyWords) return 'not-enough';
  return severities.includes('weakens') || coverage < fewWords ? 'partly' : 'supported';
}

export interface CheckedCitation {
  readonly checks: readonly Check[];
  readonly support: Support;
}

export interface ClaimSupport {
  readonly support: Support;
  /** Why the claim is not shown as supported, as a sentence; null when it is. */
  readonly reason: string | null;
}

/** Checks that look for each mention of the claim, so that what one citation lacks another may bear. */
const mentionChecks: readonly CheckName[] = ['numbers', 'intervention', 'population', 'route'];

/**
 * Support of a claim with several citations. A number, drug, population or route that one citation lacks may be borne by another whose
 * same check has no complaint about it; if one bears it and another says otherwise, the citations disagree and the claim is
 * at most partly supported. Polarity, modality, timing and strength are borne by none but must be denied by none. A quote that was
 * not found keeps the claim from being fully supported; if none was found, nothing is verified.
 */
export function composeClaimSupport(citations: readonly CheckedCitation[]): ClaimSupport {
  const found = citations.filter(({ support }) => support !== 'unverifiable');
  if (found.length === 0) {
    const reason =
      citations.length === 0
        ? 'The claim carries no citation.'
        : sentence(firstFailure(citations) ?? 'no quote was found');
    return { support: 'unverifiable', reason };
  }
  const only = found[0];
  if (found.length === 1 && only !== undefined) {
    const lost = citations.length > 1;
    const support = lost && only.support === 'supported' ? 'partly' : only.support;
    return {
      support,
      reason: support === 'supported' ? null : sentence(firstFailure(citations) ?? lowCoverage),
    };
  }
  return capped(joint(found), citations.length > found.length, citations);
}

const lowCoverage = 'the quote bears only part of what the claim says';

function joint(found: readonly CheckedCitation[]): ClaimSupport {
  const open = found.flatMap((citation) =>
    citation.checks.flatMap((check) =>
      failures(check).map((disagreement) => ({ citation, check, disagreement })),
    ),
  );
  const remaining = open.filter(
    ({ citation, check, disagreement }) => !isBorne(found, citation, check.name, disagreement.claim),
  );
  const otherwise = remaining.find(
    ({ check, disagreement }) =>
      disagreement.quote !== null && check.name !== 'modality' && check.name !== 'strength',
  );
  const isDenied = found.some(({ support }) => support === 'contradicted');
  if (otherwise !== undefined && isDenied)
    return { support: 'contradicted', reason: sentence(otherwise.disagreement.reason) };
  const missing = remaining.find(({ check }) => mentionChecks.includes(check.name));
  if (missing !== undefined) return { support: 'not-enough', reason: sentence(missing.disagreement.reason) };
  const disputed = open.find(({ disagreement }) => disagreement.quote !== null);
  if (disputed !== undefined)
    return {
      support: 'partly',
      reason: sentence(
        isDenied ? `its citations disagree: ${disputed.disagreement.reason}` : disputed.disagreement.reason,
      ),
    };
  const settled = found.some(({ support }) => support === 'supported') || open.length > 0;
  if (settled) return { support: 'supported', reason: null };
  return {
    support: found.some(({ support }) => support === 'partly') ? 'partly' : 'not-enough',
    reason: sentence(lowCoverage),
  };
}

function capped(
  result: ClaimSupport,
  lostQuote: boolean,
  citations: readonly CheckedCitation[],
): ClaimSupport {
  if (!lostQuote || result.support !== 'supported') return result;
  return {
    support: 'partly',
    reason: sentence(
      firstFailure(citations.filter(({ support }) => support === 'unverifiable')) ?? 'a quote was not found',
    ),
  };
}

function isBorne(
  found: readonly CheckedCitation[],
  citation: CheckedCitation,
  name: CheckName,
  span: Span | null,
): boolean {
  if (!mentionChecks.includes(name) || span === null) return false;
  return found.some((other) => {
    if (other === citation) return false;
    const check = other.checks.find((candidate) => candidate.name === name);
    if (check === undefined || check.outcome === 'not-applicable') return false;
    return !failures(check).some(
      ({ claim }) => claim !== null && claim.start < span.end && span.start < claim.end,
    );
  });
}

function failures(check: Check): readonly Disagreement[] {
  return check.outcome === 'fail' ? check.disagreements : [];
}

function firstFailure(citations: readonly CheckedCitation[]): string | null {
  const order: readonly Support[] = ['contradicted', 'unverifiable', 'not-enough', 'partly'];
  for (const support of order) {
    for (const citation of citations.filter((candidate) => candidate.support === support)) {
      for (const check of citation.checks) if (check.outcome === 'fail') return check.reason;
    }
  }
  return null;
}

function sentence(text: string): string {
  const closed = /[.!?]$/.test(text) ? text : `${text}.`;
  return closed.charAt(0).toUpperCase() + closed.slice(1);
}
