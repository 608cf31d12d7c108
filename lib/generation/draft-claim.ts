import { z } from 'zod';
import type { Hit } from '../retrieval/hit';

/** What a model is asked to write, one element per claim. Keys are checked afterwards: see `parseDraftClaim`. */
export const claimElement = z.object({
  text: z.string().describe('One sentence: the claim.'),
  citations: z
    .array(
      z.object({
        passage: z.string().describe('The key of the passage, for example p2.'),
        quote: z.string().describe('The exact words of that passage that state the claim, copied verbatim.'),
      }),
    )
    .describe('At least one citation.'),
});

export type ClaimElement = z.infer<typeof claimElement>;

/** A claim as the model wrote it, before any check. */
export interface DraftClaim {
  readonly text: string;
  readonly citations: readonly DraftCitation[];
  /** Citation keys that name no passage of the evidence. They are never resolved to something near. */
  readonly refusedKeys: readonly string[];
}

export interface DraftCitation {
  readonly hit: Hit;
  readonly given: string;
}

/** What a model needs to write claims. */
export interface DraftRequest {
  readonly question: string;
  readonly hits: readonly Hit[];
}

/**
 * Writes the claims of an answer, one by one. Ends normally only when the model said that it was done.
 * @throws AppError `unavailable` with a sentence for people when the model fails or stops early.
 */
export type ClaimDrafter = (request: DraftRequest, signal: AbortSignal) => AsyncIterable<DraftClaim>;

/** Keys are places in the evidence, so that a model cannot invent one that resolves. */
export const passageKey = (index: number): string => `p${index + 1}`;

/** Resolves citation keys; null when the element has no words at all. */
export function parseDraftClaim(element: ClaimElement, hits: readonly Hit[]): DraftClaim | null {
  const text = element.text.trim();
  if (text === '') return null;
  const citations: DraftCitation[] = [];
  const refusedKeys: string[] = [];
  for (const { passage, quote } of element.citations) {
    const hit = hits.find((_, index) => passageKey(index) === passage.trim().toLowerCase());
    if (hit === undefined) refusedKeys.push(passage);
    else citations.push({ hit, given: quote });
  }
  return { text, citations, refusedKeys };
}
