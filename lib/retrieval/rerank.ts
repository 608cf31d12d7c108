import type { Standing } from '../evidence/document';
import type { PassageKind } from '../evidence/passage';
import type { AskedQuantity } from '../question/asked-quantity';
import { looksLikeAnswering } from '../question/asked-quantity';
import { sumOfParts, type RetrievalPart, type ScorePart } from './retrieval-part';
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
  recommendation: 0.2,
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
const quantityWeight = 0.1;

/**
 * Recommendations and tables first among equals, then what has the number that is asked for, current documents before
 * superseded ones; ties go by passage id.
 */
export function rerank(
  passages: readonly ScoredPassage[],
  asked: readonly AskedQuantity[],
  without: readonly RetrievalPart[] = [],
): readonly RankedPassage[] {
  return passages
    .map((passage) => {
      const fit = looksLikeAnswering(asked, passage.passage.text);
      const added: readonly ScorePart[] = [
        { part: 'kind', value: 1, points: kindWeight[passage.passage.kind] },
        { part: 'quantity', value: fit, points: quantityWeight * fit },
        { part: 'standing', value: 1, points: standingWeight[passage.document.standing] },
      ];
      const { parts, total } = sumOfParts([...passage.parts, ...added], without);
      return { ...passage, parts, score: total };
    })
    .toSorted((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
}
