import type { DocumentId } from '../evidence/ids';
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

/** What a claim is checked against. */
export interface CheckedAgainst {
  readonly hits: readonly Hit[];
  readonly numbers: CitationNumbers;
  /** Canonical texts of cited documents, where a quote that its passage lacks is looked for. */
  readonly texts?: ReadonlyMap<DocumentId, string>;
}

/** Runs the deterministic checks on a drafted claim. No claim is shown before this. */
export function checkClaim(draft: DraftClaim, ordinal: number, against: CheckedAgainst): Claim {
  const citations = draft.citations.map((citation) => checkCitation(draft.text, citation, against));
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
  { hits, numbers, texts }: CheckedAgainst,
): Citation {
  const otherPassages = hits.filter((other) => other !== hit).map((other) => other.passage);
  const canonicalText = texts?.get(hit.document.id);
  const { quote, checks, support } = verifyCitation({
    claimText,
    given,
    passage: hit.passage,
    otherPassages,
    titleOf: (id) => hits.find(({ document }) => document.id === id)?.document.title ?? null,
    ...(canonicalText === undefined ? {} : { canonicalText }),
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

/**
 * The claim with its lost quotes looked for in their whole documents, so that words that stand elsewhere are told from made-up
 * ones. Nothing is attached anywhere: only the reason changes.
 */
export async function placeLostQuotes(
  claim: Claim,
  draft: DraftClaim,
  against: CheckedAgainst,
  textOf: (id: DocumentId) => Promise<string | null>,
): Promise<Claim> {
  const lost = claim.citations.filter(({ quote, given }) => quote === null && given.trim() !== '');
  if (lost.length === 0) return claim;
  const ids = [...new Set(lost.map(({ document }) => document.id))];
  const read = await Promise.all(ids.map(async (id) => [id, await textOf(id)] as const));
  const texts = new Map(read.flatMap(([id, text]) => (text === null ? [] : [[id, text] as const])));
  return checkClaim(draft, claim.ordinal, { ...against, texts });
}
