import { diversify } from './diversify';
import type { Evidence } from './hit';
import { judgeSufficiency } from './judge-sufficiency';
import { rerank } from './rerank';
import { scorePassages, type RetrievalDeps } from './score-passages';

export type { PassageSearch } from './passage-search';
export type { RetrievalDeps } from './score-passages';

export interface RetrieveOptions {
  /** Most hits wanted; default 10. */
  readonly limit?: number;
  /** Candidates of each leg; default 100. */
  readonly depth?: number;
}

const passagesPerDocument = 6;

/**
 * Finds the evidence for a question: both legs at once, fusion, re-ranking, diversity over documents, and the
 * probability that what was found answers the question. The same question over the same release gives the same hits.
 */
export async function retrieve(
  question: string,
  deps: RetrievalDeps,
  { limit = 10, depth = 100 }: RetrieveOptions = {},
): Promise<Evidence> {
  const { query, passages } = await scorePassages(question, deps, depth);
  const ranked = rerank(query, passages);
  const hits = diversify(ranked, limit, passagesPerDocument).map((passage, index) => ({
    passage: passage.passage,
    document: passage.document,
    rank: index + 1,
    score: passage.score,
    legs: passage.legs,
  }));
  return {
    releaseId: deps.search.releaseId,
    hits,
    sufficiency: judgeSufficiency(query.notions, ranked),
    rewritings: query.rewritings,
  };
}
