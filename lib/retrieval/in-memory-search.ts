import type { LibraryDocument } from '../evidence/document';
import type { ReleaseId } from '../evidence/ids';
import type { Passage } from '../evidence/passage';
import { AbbreviationCount, readAbbreviations } from '../language/learn-abbreviations';
import { inverseDocumentFrequency } from './bm25';
import { passageTerms } from './passage-terms';
import type { Candidate, Found, PassageSearch } from './passage-search';

/** Documents with their passages and vectors, searched by going through all of them: for tests and small experiments. */
export function inMemorySearch(
  releaseId: ReleaseId,
  documents: readonly {
    readonly document: LibraryDocument;
    readonly passages: readonly Passage[];
    readonly vectors: readonly Float32Array[];
  }[],
): PassageSearch {
  const all: readonly Candidate[] = documents
    .flatMap(({ document, passages, vectors }) =>
      passages.map((passage, index) => ({
        document,
        passage,
        terms: passageTerms(document, passage),
        vector: vectors[index] ?? new Float32Array(),
      })),
    )
    .map((candidate, row) => ({ ...candidate, row }));
  const words = all.map(({ terms }) => terms.split(/\s+/).filter((term) => term !== ''));
  const sets = words.map((terms) => new Set(terms));
  const statistics = {
    passages: all.length,
    averageTerms: words.reduce((total, terms) => total + terms.length, 0) / (all.length || 1),
    documentFrequency: (term: string) => sets.filter((terms) => terms.has(term)).length,
  };
  const abbreviations = new AbbreviationCount();
  for (const { passages } of documents) abbreviations.count(passages.map(({ text }) => text).join('\n'));
  return {
    releaseId,
    statistics,
    abbreviations: readAbbreviations(abbreviations.learned()),
    lexical: (terms, limit) =>
      Promise.resolve(
        best(all, limit, ({ row }) =>
          terms
            .filter((term) => sets[row]?.has(term) === true)
            .reduce((total, term) => total + inverseDocumentFrequency(term, statistics), 0),
        ).filter(({ score }) => score > 0),
      ),
    dense: (vector, limit) =>
      Promise.resolve(
        best(all, limit, (candidate) =>
          candidate.vector.reduce((total, value, at) => total + value * (vector[at] ?? 0), 0),
        ),
      ),
    candidates: (rows) => Promise.resolve(rows.flatMap((row) => all[row] ?? [])),
  };
}

function best(
  all: readonly Candidate[],
  limit: number,
  scoreOf: (candidate: Candidate) => number,
): readonly Found[] {
  return all
    .map((candidate) => ({ row: candidate.row, score: scoreOf(candidate) }))
    .toSorted((a, b) => b.score - a.score || a.row - b.row)
    .slice(0, limit);
}
