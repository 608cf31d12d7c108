import type { Study } from '../study/study';

/** One answer of one arm. Rows are tidy: one fact a row, arms and questions by id, raters by pseudonym. */
export interface AnswerRow {
  readonly question: string;
  readonly arm: string;
  readonly specialty: string | null;
  readonly questionKind: string;
  readonly outcome: string;
  readonly answerHash: string;
  readonly model: string | null;
  readonly release: string | null;
  readonly promptHash: string | null;
  readonly words: number;
  readonly claims: number;
  readonly citations: number;
  readonly lists: boolean;
  readonly tables: boolean;
  readonly citationsShown: boolean;
  readonly failedClaimsShown: boolean;
}

/** One claim of an answer as raters saw it. */
export interface ClaimRow {
  readonly question: string;
  readonly arm: string;
  /** From 0. */
  readonly claim: number;
  readonly text: string;
  /** What the automatic checks made of it; null where nothing was checked (a reference, a closed book). */
  readonly support: string | null;
}

/** One rater's finished rating of one item, last revision. */
export interface RatingRow {
  readonly rating: string;
  readonly item: string;
  readonly question: string;
  readonly arm: string;
  /** Of a pair. */
  readonly secondArm: string | null;
  readonly rater: string;
  readonly purpose: string;
  readonly repeatOf: string | null;
  readonly position: number;
  readonly revision: number;
  readonly seconds: number;
  readonly comment: string;
  readonly at: string;
}

/** One score, or the reason for none. */
export interface ScoreRow {
  readonly item: string;
  readonly question: string;
  readonly arm: string;
  readonly rater: string;
  readonly axis: string;
  /** `axis`, or `axis:n` for the n-th statement or point of the question. */
  readonly key: string;
  /** What meeting a signed point counts. */
  readonly points: number | null;
  readonly score: number | null;
  readonly unscored: string | null;
  readonly purpose: string;
  readonly repeatOf: string | null;
}

/** One mark on a claim, on words of it, or on what is missing. */
export interface MarkRow {
  readonly item: string;
  readonly question: string;
  readonly arm: string;
  readonly rater: string;
  readonly claim: number | null;
  /** The words marked; null for the whole claim. */
  readonly words: string | null;
  readonly error: string;
  readonly severity: number;
  readonly harmLikelihood: string;
  readonly correction: string;
  readonly purpose: string;
  readonly repeatOf: string | null;
}

/** One comparison of two answers, told by arm, not by side. */
export interface PreferenceRow {
  readonly item: string;
  readonly question: string;
  readonly rater: string;
  readonly firstArm: string;
  readonly secondArm: string;
  readonly outcome: 'first' | 'second' | 'tie' | 'both-bad';
  /** Which arm stood on the left. */
  readonly leftArm: string;
  readonly purpose: string;
  readonly repeatOf: string | null;
}

/** What came of a disagreement that was adjudicated. */
export interface VerdictRow {
  readonly item: string;
  readonly question: string;
  readonly arm: string;
  readonly key: string;
  readonly outcome: 'open' | 'consensus' | 'majority' | 'no-majority';
  readonly value: number | null;
  readonly round: number;
}

/** A guideline that answers cite. */
export interface DocumentRow {
  readonly document: string;
  readonly title: string;
  readonly body: string | null;
  readonly year: number | null;
  readonly version: string | null;
  readonly url: string | null;
  readonly doi: string | null;
  readonly standing: string;
  /** SHA-256 of the bytes that were read. */
  readonly contentHash: string;
  /** Answers of the study that cite it. */
  readonly answers: number;
}

/** The tables of a study by name, each in a fixed order of rows. */
export interface StudyRows {
  readonly answers: readonly AnswerRow[];
  readonly claims: readonly ClaimRow[];
  readonly ratings: readonly RatingRow[];
  readonly scores: readonly ScoreRow[];
  readonly marks: readonly MarkRow[];
  readonly preferences: readonly PreferenceRow[];
  readonly verdicts: readonly VerdictRow[];
  readonly documents: readonly DocumentRow[];
}

/** Everything that figures are made of: the design as locked, and the rows. */
export interface StudyTables extends StudyRows {
  readonly study: Study;
  /** Pseudonyms of all raters, in the protocol's order. */
  readonly raters: readonly string[];
  /** Ratings asked for and not finished. */
  readonly unfinished: number;
}

/** A first, independent rating: no hidden repeat, no vote in an adjudication. What the main figures are made of. */
export function isFirst(row: { readonly purpose: string; readonly repeatOf: string | null }): boolean {
  return row.purpose === 'rating' && row.repeatOf === null;
}
