import { rankingWeights, type RankingWeights } from '@/lib/retrieval/ranking-weights';
import type { RankedPassage } from '@/lib/retrieval/rerank';
import type { RetrievalPart } from '@/lib/retrieval/retrieval-part';
import type { LogitChoice } from '../conditional-logit';

/** The candidates of one question as the ranking model sees them. */
export interface RankedChoice extends LogitChoice {
  readonly set: string;
  readonly offsets: readonly number[];
}

export const rankingNames = Object.keys(rankingWeights) as readonly (keyof RankingWeights)[];
/** Scores lie between 0 and 1: as log-odds they are multiplied, so that a ridge means the same for every weight. */
export const scale = 10;

/** The standing of documents is a rule and no part of the fit: it counts as it is. */
export function rankedChoice(
  set: string,
  passages: readonly RankedPassage[],
  isRight: (passage: RankedPassage) => boolean,
): RankedChoice {
  return {
    set,
    rows: passages.map((passage) => Float64Array.from(rankingNames, (name) => measureOf(name, passage))),
    right: passages.map(isRight),
    offsets: passages.map(
      ({ parts }) => scale * (parts.find(({ part }) => part === 'standing')?.points ?? 0),
    ),
  };
}

function measureOf(name: keyof RankingWeights, { parts, passage }: RankedPassage): number {
  if (name === 'recommendation' || name === 'table') return passage.kind === name ? 1 : 0;
  const wanted: RetrievalPart = name;
  return parts.find(({ part }) => part === wanted)?.value ?? 0;
}
