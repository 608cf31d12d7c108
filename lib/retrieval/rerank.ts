import type { Standing } from '../evidence/document';
import type { PassageKind } from '../evidence/passage';
import type { AskedQuantity } from '../question/asked-quantity';
import { looksLikeAnswering } from '../question/asked-quantity';
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
  table: 0.05,
  definition: 0,
  narrative: 0,
};
const standingWeight: Readonly<Record<Standing, number>> = {
  current: 0,
  unknown: 0,
  superseded: -0.2,
  withdrawn: -0.3,
};

/** Added to the fused score of a passage that has every kind of number the question asks for. */
const quantityWeight = 0.12;

/**
 * Recommendations and tables first among equals, then what has the number that is asked for, current documents before
 * superseded ones; ties go by passage id.
 */
export function rerank(
  passages: readonly ScoredPassage[],
  asked: readonly AskedQuantity[],
): readonly RankedPassage[] {
  return passages
    .map((passage) => ({
      ...passage,
      score:
        passage.fused +
        kindWeight[passage.passage.kind] +
        standingWeight[passage.document.standing] +
        quantityWeight * looksLikeAnswering(asked, passage.passage.text),
    }))
    .toSorted((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
}
