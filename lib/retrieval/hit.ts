import type { LibraryDocument } from '../evidence/document';
import type { ReleaseId } from '../evidence/ids';
import type { Passage } from '../evidence/passage';

/** Place of a passage in one leg: rank from 1, score as that leg gives it (BM25, cosine). */
export interface LegPlace {
  readonly rank: number;
  readonly score: number;
}

export interface Hit {
  readonly passage: Passage;
  readonly document: LibraryDocument;
  /** Rank after fusion, re-ranking and diversification, from 1. */
  readonly rank: number;
  /** Score after fusion and re-ranking; comparable within one question only. */
  readonly score: number;
  readonly legs: { readonly bm25: LegPlace | null; readonly dense: LegPlace | null };
}

/** Whether the evidence can carry an answer; `probability` is 0 to 1. */
export interface Sufficiency {
  readonly sufficient: boolean;
  readonly probability: number;
  /** Content terms of the question that no hit mentions. */
  readonly missingTerms: readonly string[];
}

export interface Evidence {
  readonly releaseId: ReleaseId;
  readonly hits: readonly Hit[];
  readonly sufficiency: Sufficiency;
  /** Rewritings applied to the question, in order, in words a person can read. */
  readonly rewritings: readonly string[];
}
