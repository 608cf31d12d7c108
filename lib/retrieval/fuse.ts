import type { Candidate } from './passage-search';

interface BothScores extends Candidate {
  readonly lexical: { readonly score: number };
  readonly cosine: number;
}

/** Share of the lexical leg; tuned on development splits (docs/retrieval.md). */
export const lexicalShare = 0.45;

/**
 * Weighted sum of BM25, as a share of the best in this question, and cosine. Reciprocal-rank fusion throws the scores
 * away and was worse than BM25 alone on most sets.
 */
export function fuse<Value extends BothScores>(
  passages: readonly Value[],
  share: number = lexicalShare,
): readonly (Value & { readonly fused: number })[] {
  const most = Math.max(...passages.map((passage) => passage.lexical.score), Number.MIN_VALUE);
  return passages
    .map((passage) => ({
      ...passage,
      fused: share * (passage.lexical.score / most) + (1 - share) * Math.max(0, passage.cosine),
    }))
    .toSorted((a, b) => b.fused - a.fused || (a.passage.id < b.passage.id ? -1 : 1));
}
