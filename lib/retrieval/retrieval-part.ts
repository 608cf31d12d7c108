/** The parts of retrieval that make a passage's score or place, in words: for the trace and the ablation table. */
export const retrievalParts = {
  vignette: 'what is asked set apart from the circumstances',
  wordings: 'other wordings of the same notion',
  bm25: 'words in common (BM25)',
  cosine: 'likeness of meaning (cosine)',
  coverage: 'share of the question that is held',
  phrase: 'words that stand together as in the question',
  title: 'what the title says of the question',
  kind: 'recommendation or table',
  quantity: 'the kind of number asked for',
  recency: 'year of the document',
  standing: 'standing of the document',
  reading: 'question and passage read together (cross-encoder)',
  tables: 'tables that the first passages point to',
  diversity: 'a text twice at most, several documents',
} as const;

export type RetrievalPart = keyof typeof retrievalParts;

/** One summand of a passage's score. */
export interface ScorePart {
  readonly part: RetrievalPart;
  /** What was measured, as the part measures it. */
  readonly value: number;
  /** What it adds to the score. */
  readonly points: number;
}

/** The parts without those that are switched off, and the score they make. */
export function sumOfParts(
  parts: readonly ScorePart[],
  without: readonly RetrievalPart[] = [],
): { readonly parts: readonly ScorePart[]; readonly total: number } {
  const kept = parts.filter(({ part }) => !without.includes(part));
  return { parts: kept, total: kept.reduce((total, { points }) => total + points, 0) };
}
