import type { DraftClaim, DraftCitation } from '../generation/draft-claim';
import type { Hit } from '../retrieval/hit';
import { composeClaimSupport } from '../verification/compose-support';
import { verifyCitation } from '../verification/verify-citation';
import type { Citation, Claim } from './claim';

/** Numbers the chips of one answer: the same quote of the same passage keeps its number. */
export class CitationNumbers {
  readonly #numbers = new Map<string, number>();

  of(passageId: string, given: string): number {
    const key = `${passageId}\n${given}`;
    const number = this.#numbers.get(key) ?? this.#numbers.size + 1;
    this.#numbers.set(key, number);
    return number;
  }
}

/** Runs the deterministic checks on a drafted claim. No claim is shown before this. */
export function checkClaim(
  draft: DraftClaim,
  ordinal: number,
  hits: readonly Hit[],
  numbers: CitationNumbers,
): Claim {
  const citations = draft.citations.map((citation) => checkCitation(draft.text, citation, hits, numbers));
  if (citations.length === 0) {
    return { ordinal, text: draft.text, citations, support: 'unverifiable', reason: missingProof(draft) };
  }
  const { support, reason } = composeClaimSupport(citations);
  if (draft.refusedKeys.length > 0 && support === 'supported') {
    return { ordinal, text: draft.text, citations, support: 'partly', reason: missingProof(draft) };
  }
  return { ordinal, text: draft.text, citations, support, reason };
}

function checkCitation(
  claimText: string,
  { hit, given }: DraftCitation,
  hits: readonly Hit[],
  numbers: CitationNumbers,
): Citation {
  const otherPassages = hits.filter((other) => other !== hit).map((other) => other.passage);
  const { quote, checks, support } = verifyCitation({
    claimText,
    given,
    passage: hit.passage,
    otherPassages,
  });
  return {
    number: numbers.of(hit.passage.id, quote?.text ?? given),
    given,
    quote,
    passage: hit.passage,
    document: hit.document,
    checks,
    support,
  };
}

function missingProof(draft: DraftClaim): string {
  if (draft.refusedKeys.length === 0) return 'No passage was cited for this sentence.';
  const keys = draft.refusedKeys.map((key) => `“${key}”`).join(', ');
  return `Cites ${keys}, which is not among the passages that were found.`;
}
