import type { ReleaseId } from '../evidence/ids';
import type { SearchQuery } from '../question/search-query';
import { askedQuantities } from '../question/asked-quantity';
import { bringTables } from './bring-tables';
import { diversify } from './diversify';
import type { Evidence } from './hit';
import { judgeSufficiency } from './judge-sufficiency';
import { rerank, type RankedPassage } from './rerank';
import { scorePassages, type RetrievalDeps } from './score-passages';

export type { PassageSearch } from './passage-search';
export type { RetrievalDeps } from './score-passages';

export interface RetrieveOptions {
  /** Most hits wanted; default 10. */
  readonly limit?: number;
  /** Candidates of each leg; default 100. */
  readonly depth?: number;
}

/** Every candidate of a question in its final order, with what each leg thought of it. */
export interface Ranking {
  readonly query: SearchQuery;
  readonly passages: readonly RankedPassage[];
}

const defaultLimit = 10;
const defaultDepth = 100;
const passagesPerDocument = 8;

/**
 * Finds the evidence for a question: both legs at once, fusion, re-ranking, diversity over documents, and the
 * probability that what was found answers the question. The same question over the same release gives the same hits.
 */
export async function retrieve(
  question: string,
  deps: RetrievalDeps,
  options: RetrieveOptions = {},
): Promise<Evidence> {
  return evidenceOf(await rankPassages(question, deps, options), deps.search.releaseId, options);
}

export async function rankPassages(
  question: string,
  deps: RetrievalDeps,
  { depth = defaultDepth }: RetrieveOptions = {},
): Promise<Ranking> {
  const { query, passages } = await scorePassages(question, deps, depth);
  return { query, passages: rerank(passages, askedQuantities(question)) };
}

export function evidenceOf(
  { query, passages }: Ranking,
  releaseId: ReleaseId,
  { limit = defaultLimit }: RetrieveOptions = {},
): Evidence {
  const ordered = bringTables(passages, askedQuantities(query.text), limit);
  const hits = diversify(ordered, limit, passagesPerDocument).map((passage, index) => ({
    passage: passage.passage,
    document: passage.document,
    rank: index + 1,
    score: passage.score,
    legs: passage.legs,
  }));
  return {
    releaseId,
    hits,
    sufficiency: judgeSufficiency(query.notions, passages),
    rewritings: query.rewritings,
  };
}
