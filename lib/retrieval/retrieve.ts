import type { ReleaseId } from '../evidence/ids';
import type { SearchQuery } from '../question/search-query';
import { askedQuantities } from '../question/asked-quantity';
import { inverseDocumentFrequency } from './bm25';
import { bringTables } from './bring-tables';
import { readTogether } from './cross-encoder';
import { diversify } from './diversify';
import type { Evidence } from './hit';
import { judgeSufficiency } from './judge-sufficiency';
import { rerank, type RankedPassage } from './rerank';
import type { RetrievalPart } from './retrieval-part';
import { scorePassages, type RetrievalDeps } from './score-passages';

export type { PassageSearch } from './passage-search';
export type { RetrievalDeps } from './score-passages';

export interface RetrieveOptions {
  /** Most hits wanted; default 10. */
  readonly limit?: number;
  /** Candidates of each leg; default 100. */
  readonly depth?: number;
  /** Parts that are switched off, to measure what they are worth; default none. */
  readonly without?: readonly RetrievalPart[];
}

/** Every candidate of a question in its final order, with what each leg thought of it. */
export interface Ranking {
  readonly query: SearchQuery;
  readonly passages: readonly RankedPassage[];
  /** Passages of the library that was searched. */
  readonly library: number;
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
  { depth = defaultDepth, without = [] }: RetrieveOptions = {},
): Promise<Ranking> {
  const { query, passages } = await scorePassages(question, deps, { depth, without });
  const { statistics } = deps.search;
  const ranked = rerank(
    passages,
    {
      quantities: askedQuantities(question),
      runs: query.runs,
      rarity: (term) => inverseDocumentFrequency(term, statistics),
    },
    without,
  );
  const library = statistics.passages;
  if (deps.reading === null || deps.reading === undefined || without.includes('reading'))
    return { query, passages: ranked, library };
  const read = await readTogether(query.text, ranked, deps.reading);
  if (read.fallback === null) return { query, passages: read.passages, library };
  const rewritings = [...query.rewritings, `Ranked without the cross-encoder: ${read.fallback}`];
  return { query: { ...query, rewritings }, passages: read.passages, library };
}

export function evidenceOf(ranking: Ranking, releaseId: ReleaseId, options: RetrieveOptions = {}): Evidence {
  const hits = shownPassages(ranking, options).map((passage, index) => ({
    passage: passage.passage,
    document: passage.document,
    rank: index + 1,
    score: passage.score,
    legs: passage.legs,
  }));
  return {
    releaseId,
    hits,
    sufficiency: judgeSufficiency(ranking),
    rewritings: ranking.query.rewritings,
  };
}

/** The passages of a ranking that become evidence, in their order. */
export function shownPassages(
  { query, passages }: Ranking,
  { limit = defaultLimit, without = [] }: RetrieveOptions = {},
): readonly RankedPassage[] {
  const ordered = without.includes('tables')
    ? passages
    : bringTables(passages, askedQuantities(query.text), limit);
  return without.includes('diversity')
    ? ordered.slice(0, limit)
    : diversify(ordered, limit, passagesPerDocument);
}
