import type { Citation, Claim } from '@/lib/answer/claim';
import type { Span } from '@/lib/evidence/span';
import { failedChecks } from './check-words';
import type { Marked } from './mark-spans';
import type { MarkKind } from './marked-text';

/** The words of a claim that its quotes do not carry. A supported claim has none: another quote carries it. */
export function disagreeingClaimWords(claim: Claim): readonly Marked<MarkKind>[] {
  if (claim.support === 'supported') return [];
  return claim.citations
    .flatMap((citation) => disagreements(citation))
    .map((disagreement) => disagreement.claim)
    .filter((span): span is Span => span !== null)
    .map((span) => ({ start: span.start, end: span.end, kind: 'struck' }));
}

/** The words of a citation's quote that disagree with its claim. */
export function disagreeingQuoteWords(citation: Citation): readonly Marked<MarkKind>[] {
  return disagreements(citation)
    .map((disagreement) => disagreement.quote)
    .filter((span): span is Span => span !== null)
    .map((span) => ({ start: span.start, end: span.end, kind: 'differs' }));
}

function disagreements(citation: Citation) {
  return failedChecks(citation.checks).flatMap((check) => check.disagreements);
}
