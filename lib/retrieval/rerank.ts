import type { Standing } from '../evidence/document';
import type { PassageKind } from '../evidence/passage';
import { latinLetters } from '../language/look-alikes';
import type { AskedQuantity } from '../question/asked-quantity';
import { looksLikeAnswering } from '../question/asked-quantity';
import type { SearchQuery } from '../question/search-query';
import { phraseShare, recencyAmong, titleShare } from './measure-passage';
import { rankingWeights, type RankingWeights } from './ranking-weights';
import { sumOfParts, type RetrievalPart, type ScorePart } from './retrieval-part';
import type { ScoredPassage } from './score-passages';

export interface RankedPassage extends ScoredPassage {
  /** After re-ranking; comparable within one question only. */
  readonly score: number;
}

/** A rule, not fitted: what has been withdrawn or replaced comes after what says the same and has not. */
const standingPoints: Readonly<Record<Standing, number>> = {
  current: 0,
  unknown: 0,
  superseded: -0.2,
  withdrawn: -0.3,
};
const kindPoints: Readonly<Record<PassageKind, number>> = {
  recommendation: rankingWeights.recommendation,
  table: rankingWeights.table,
  definition: 0,
  narrative: 0,
};

/** What re-ranking knows of a question. */
export interface RankedQuestion {
  readonly quantities: readonly AskedQuantity[];
  /** Terms of what is asked, in runs that stand together. */
  readonly runs: SearchQuery['runs'];
  readonly rarity: (term: string) => number;
}

/**
 * Adds to the fused score (0 to 1) what a linear model over further measures makes of each passage (`rankingWeights`), and the
 * standing of its document. Best first; ties go by passage id.
 */
export function rerank(
  passages: readonly ScoredPassage[],
  { quantities, runs, rarity }: RankedQuestion,
  without: readonly RetrievalPart[] = [],
): readonly RankedPassage[] {
  const recencyOf = recencyAmong(passages);
  const weighed = (part: keyof RankingWeights & RetrievalPart, value: number): ScorePart => ({
    part,
    value,
    points: rankingWeights[part] * value,
  });
  return passages
    .map((scored) => {
      const { passage, document, terms } = scored;
      const added: readonly ScorePart[] = [
        weighed('phrase', phraseShare(runs, terms, rarity)),
        weighed('title', titleShare(runs, terms, rarity)),
        { part: 'kind', value: 1, points: kindPoints[passage.kind] },
        weighed('quantity', looksLikeAnswering(quantities, latinLetters(passage.text))),
        weighed('recency', recencyOf(scored)),
        { part: 'standing', value: 1, points: standingPoints[document.standing] },
      ];
      const { parts, total } = sumOfParts([...scored.parts, ...added], without);
      return { ...scored, parts, score: total };
    })
    .toSorted((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
}
