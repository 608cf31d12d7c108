/** What each measure of a passage adds to its score; a measure lies between 0 and 1. */
export interface RankingWeights {
  /** BM25 as a share of the best in this question. */
  readonly bm25: number;
  readonly cosine: number;
  /** Share of the question, by rarity, that the passage holds. */
  readonly coverage: number;
  /** Share of the question's neighbouring terms that are neighbours in the passage too. */
  readonly phrase: number;
  /** Share of the question's terms, by rarity, that the title holds. */
  readonly title: number;
  readonly recommendation: number;
  readonly table: number;
  /** Share of the asked kinds of number that the passage has. */
  readonly quantity: number;
  /** 1 for the newest document among the candidates, 0 from fifteen years before it on and without a year. */
  readonly recency: number;
}

/**
 * Fitted by `npm run eval -- fit-ranking` on development questions (docs/retrieval.md), scaled so that the first three, which put
 * both legs together, sum to 1.
 */
export const rankingWeights: RankingWeights = {
  bm25: 0.26,
  cosine: 0.56,
  coverage: 0.18,
  phrase: 0.04,
  title: 0.08,
  recommendation: 0.17,
  table: 0.05,
  quantity: 0.09,
  recency: 0.04,
};
