import type { Candidate } from './passage-search';
import { rankingWeights } from './ranking-weights';
import { sumOfParts, type RetrievalPart, type ScorePart } from './retrieval-part';

interface BothScores extends Candidate {
  readonly lexical: { readonly score: number; readonly coverage: number };
  readonly cosine: number;
}

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

function fusedPart(part: 'bm25' | 'cosine' | 'coverage', value: number): ScorePart {
  return { part, value, points: rankingWeights[part] * value };
}
