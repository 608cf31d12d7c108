import { rankingWeights, type RankingWeights } from '@/lib/retrieval/ranking-weights';
import type { RankedPassage } from '@/lib/retrieval/rerank';
import type { RetrievalPart } from '@/lib/retrieval/retrieval-part';
import type { LogitChoice } from '../conditional-logit';

/** The candidates of one question as the ranking model sees them. */
export interface RankedChoice extends LogitChoice {
  readonly set: string;
}

export const rankingNames = Object.keys(rankingWeights) as readonly (keyof RankingWeights)[];
const legNames: ReadonlySet<keyof RankingWeights> = new Set(['bm25', 'cosine', 'coverage']);
/** Scores lie between 0 and 1: as log-odds they are multiplied, so that a ridge means the same for every weight. */
export const scale = 10;

/**
 * The standing of documents is a rule and no part of the fit: its points count beside the legs, whose weights sum to 1 once they are
 * scaled, so they are added to each of those measures.
 */
export function rankedChoice(
  set: string,
  passages: readonly RankedPassage[],
  isRight: (passage: RankedPassage) => boolean,
): RankedChoice {
  return {
    set,
    rows: passages.map((passage) => Float64Array.from(rankingNames, (name) => measureOf(name, passage))),
    right: passages.map(isRight),
  };
}

function measureOf(name: keyof RankingWeights, { parts, passage }: RankedPassage): number {
  if (name === 'recommendation' || name === 'table') return passage.kind === name ? 1 : 0;
  const partNamed = (wanted: RetrievalPart) => parts.find(({ part }) => part === wanted);
  const standing = legNames.has(name) ? (partNamed('standing')?.points ?? 0) : 0;
  return (partNamed(name)?.value ?? 0) + standing;
}
