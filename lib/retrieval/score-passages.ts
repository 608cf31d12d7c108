import { queryTerms, searchQuery, type SearchQuery } from '../question/search-query';
import { bm25Scorer, type LexicalScore } from './bm25';
import type { CrossReading } from './cross-encoder';
import type { Embedder } from './embedder';
import { fuse } from './fuse';
import type { LegPlace } from './hit';
import type { Candidate, PassageSearch } from './passage-search';
import type { RetrievalPart, ScorePart } from './retrieval-part';

export interface RetrievalDeps {
  readonly search: PassageSearch;
  readonly embedder: Embedder;
  /** Null or missing: no cross-encoder. */
  readonly reading?: CrossReading | null;
}

/** A candidate with both legs' exact scores, whichever leg found it. */
export interface ScoredPassage extends Candidate {
  readonly lexical: LexicalScore;
  readonly cosine: number;
  readonly legs: { readonly bm25: LegPlace | null; readonly dense: LegPlace | null };
  /** Both legs together, 0 to 1. */
  readonly fused: number;
  /** What its score is the sum of. */
  readonly parts: readonly ScorePart[];
}

/** Best fused score first; ties go by passage id, so that the order never depends on how a release was built. */
export async function scorePassages(
  question: string,
  { search, embedder }: RetrievalDeps,
  { depth, without }: { readonly depth: number; readonly without: readonly RetrievalPart[] },
): Promise<{ readonly query: SearchQuery; readonly passages: readonly ScoredPassage[] }> {
  const query = searchQuery(question, {
    setsApart: !without.includes('vignette'),
    addsWordings: !without.includes('wordings'),
    learned: search.abbreviations,
  });
  const vectorOfQuery = embedder.embedQuery(query.text);
  const [lexical, vector, dense] = await Promise.all([
    without.includes('bm25') ? [] : search.lexical(queryTerms(query), depth),
    vectorOfQuery,
    without.includes('cosine') ? [] : vectorOfQuery.then((asked) => search.dense(asked, depth)),
  ]);
  const rows = [...new Set([...lexical, ...dense].map(({ row }) => row))];
  const score = bm25Scorer(query.notions, search.statistics);
  const measured = (await search.candidates(rows)).map((candidate) => ({
    ...candidate,
    lexical: score(candidate.terms),
    cosine: dot(vector, candidate.vector),
  }));
  const bm25 = places(measured, (passage) => passage.lexical.score, 0);
  const cosine = places(measured, (passage) => passage.cosine, -1);
  const placed = measured.map((passage) => ({
    ...passage,
    legs: { bm25: bm25.get(passage.row) ?? null, dense: cosine.get(passage.row) ?? null },
  }));
  return { query, passages: fuse(placed, without) };
}

/** Vectors are of unit length: their inner product is the cosine. */
function dot(a: Float32Array, b: Float32Array): number {
  let total = 0;
  for (let at = 0; at < a.length; at += 1) total += (a[at] ?? 0) * (b[at] ?? 0);
  return total;
}

function places<Value extends Candidate>(
  passages: readonly Value[],
  scoreOf: (passage: Value) => number,
  above: number,
): ReadonlyMap<number, LegPlace> {
  const ranked = passages
    .filter((passage) => scoreOf(passage) > above)
    .toSorted((a, b) => scoreOf(b) - scoreOf(a) || byId(a, b));
  return new Map(ranked.map((passage, index) => [passage.row, { rank: index + 1, score: scoreOf(passage) }]));
}

export function byId(a: Candidate, b: Candidate): number {
  return a.passage.id < b.passage.id ? -1 : a.passage.id > b.passage.id ? 1 : 0;
}
