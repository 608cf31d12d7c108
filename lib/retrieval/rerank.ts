import type { SearchQuery } from '../question/search-query';
import type { Standing } from '../evidence/document';
import type { PassageKind } from '../evidence/passage';
import type { ScoredPassage } from './score-passages';

export interface RankedPassage extends ScoredPassage {
  /** After re-ranking; comparable within one question only. */
  readonly score: number;
}

const kindWeight: Readonly<Record<PassageKind, number>> = {
  recommendation: 0.03,
  table: 0.01,
  definition: 0,
  narrative: 0,
};
const standingWeight: Readonly<Record<Standing, number>> = {
  current: 0,
  unknown: 0,
  superseded: -0.15,
  withdrawn: -0.25,
};

/** Recommendations first, current documents before superseded ones, passages that hold more of the question before others. */
export function rerank(_query: SearchQuery, passages: readonly ScoredPassage[]): readonly RankedPassage[] {
  return passages
    .map((passage) => ({
      ...passage,
      score:
        passage.fused +
        kindWeight[passage.passage.kind] +
        standingWeight[passage.document.standing] +
        0.1 * passage.lexical.coverage,
    }))
    .toSorted((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
}
