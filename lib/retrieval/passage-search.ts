import type { LibraryDocument } from '../evidence/document';
import type { ReleaseId } from '../evidence/ids';
import type { Passage } from '../evidence/passage';
import type { LearnedAbbreviations } from '../language/learn-abbreviations';

/** A passage found by one leg: `row` is its place in the release, `score` as that leg gives it. */
export interface Found {
  readonly row: number;
  readonly score: number;
}

/** What re-scoring needs of one passage. */
export interface Candidate {
  readonly row: number;
  readonly passage: Passage;
  readonly document: LibraryDocument;
  /** Indexed terms, space-separated; the fields title, section and text are separated by line breaks. */
  readonly terms: string;
  /** Unit vector of the release's embedder. */
  readonly vector: Float32Array;
}

/** Collection statistics for BM25. */
export interface TermStatistics {
  readonly passages: number;
  readonly averageTerms: number;
  /** Number of passages in which a term occurs. */
  documentFrequency(term: string): number;
}

/** The one thing retrieval needs of a library; the release of `lib/corpus` extends it. */
export interface PassageSearch {
  readonly releaseId: ReleaseId;
  readonly statistics: TermStatistics;
  /** As the library's documents explain them. */
  readonly abbreviations: LearnedAbbreviations;
  /** Passages that hold any of the terms, best BM25 first. */
  lexical(terms: readonly string[], limit: number): Promise<readonly Found[]>;
  /** Passages nearest to a unit vector; score is the cosine. */
  dense(vector: Float32Array, limit: number): Promise<readonly Found[]>;
  /** In the order of `rows`. */
  candidates(rows: readonly number[]): Promise<readonly Candidate[]>;
}
