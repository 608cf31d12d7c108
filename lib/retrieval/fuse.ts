import type { Candidate } from './passage-search';
import { sumOfParts, type RetrievalPart, type ScorePart } from './retrieval-part';

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
  without: readonly RetrievalPart[] = [],
): readonly (Value & { readonly fused: number; readonly parts: readonly ScorePart[] })[] {
  const most = Math.max(...passages.map((passage) => passage.lexical.score), Number.MIN_VALUE);
  return passages
    .map((passage) => {
      const { parts, total } = sumOfParts(
        [
          fusedPart('bm25', passage.lexical.score / most),
          fusedPart('cosine', Math.max(0, passage.cosine)),
          fusedPart('coverage', passage.lexical.coverage),
        ],
        without,
      );
      return { ...passage, parts, fused: total };
    })
    .toSorted((a, b) => b.fused - a.fused || (a.passage.id < b.passage.id ? -1 : 1));
}

const totalWeight = fusionWeights.bm25 + fusionWeights.cosine + fusionWeights.coverage;

function fusedPart(part: keyof typeof fusionWeights, value: number): ScorePart {
  return { part, value, points: (fusionWeights[part] * value) / totalWeight };
}
