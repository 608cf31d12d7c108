import type { Candidate } from './passage-search';

interface BothScores extends Candidate {
  readonly lexical: { readonly score: number; readonly coverage: number };
  readonly cosine: number;
}

/** Weights of BM25, cosine and coverage; tuned on development splits (docs/retrieval.md). */
export const fusionWeights = { bm25: 0.4, cosine: 0.9, coverage: 0.2 } as const;

/**
 * Weighted mean of BM25 as a share of the best in this question, cosine, and the share of the question that the passage
 * holds. Reciprocal-rank fusion throws the scores away and is worse than BM25 alone on most sets.
 */
export function fuse<Value extends BothScores>(
  passages: readonly Value[],
): readonly (Value & { readonly fused: number })[] {
  const { bm25, cosine, coverage } = fusionWeights;
  const most = Math.max(...passages.map((passage) => passage.lexical.score), Number.MIN_VALUE);
  const total = bm25 + cosine + coverage;
  return passages
    .map((passage) => ({
      ...passage,
      fused:
        (bm25 * (passage.lexical.score / most) +
          cosine * Math.max(0, passage.cosine) +
          coverage * passage.lexical.coverage) /
        total,
    }))
    .toSorted((a, b) => b.fused - a.fused || (a.passage.id < b.passage.id ? -1 : 1));
}
