import type { Standing } from '../evidence/document';
import type { PassageKind } from '../evidence/passage';
import type { ScoredPassage } from './score-passages';

export interface RankedPassage extends ScoredPassage {
  /** After re-ranking; comparable within one question only. */
  readonly score: number;
}

/**
 * Added to the fused score (0 to 1). The weight of a recommendation is from a listwise logistic model over the clinicians'
 * questions (docs/retrieval.md has what else was tried and did not pay); standing is a rule: what has been withdrawn or
 * replaced comes after what says the same and has not.
 */
const kindWeight: Readonly<Record<PassageKind, number>> = {
  recommendation: 0.15,
  table: 0.04,
  definition: 0,
  narrative: 0,
};
const standingWeight: Readonly<Record<Standing, number>> = {
  current: 0,
  unknown: 0,
  superseded: -0.2,
  withdrawn: -0.3,
};

/** Recommendations and tables first among equals, current documents before superseded ones; ties go by passage id. */
export function rerank(passages: readonly ScoredPassage[]): readonly RankedPassage[] {
  return passages
    .map((passage) => ({
      ...passage,
      score: passage.fused + kindWeight[passage.passage.kind] + standingWeight[passage.document.standing],
    }))
    .toSorted((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
}
