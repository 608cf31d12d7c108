import type { PersonId } from '../../identity/person';
import type { Unscored } from './rubric';
import type { ItemId, ScoreKey, StudyId, StudyRatingId } from './study-ids';

export const markErrors = [
  'fabricated',
  'outdated',
  'wrong-dose',
  'contradicted',
  'omission',
  'over-confident',
  'irrelevant',
  'unsupported-citation',
] as const;

export type MarkError = (typeof markErrors)[number];

/** From no consequence to death, in six levels. */
export const severities = [0, 1, 2, 3, 4, 5] as const;

export type Severity = (typeof severities)[number];

export const harmLikelihoods = ['low', 'medium', 'high'] as const;

export type HarmLikelihood = (typeof harmLikelihoods)[number];

export const preferences = ['left', 'right', 'tie', 'both-bad'] as const;

/** As the rater saw the sides; `Assignment.sides` tells which arm that was. */
export type Preference = (typeof preferences)[number];

/** What a rater says of one claim, or of some words of it. */
export interface ClaimMark {
  /** Of a pair: the side as the rater saw it; null for a single answer. */
  readonly side: 'left' | 'right' | null;
  /** Place in `BlindAnswer.claims`, from 0; null for what is missing from the whole answer. */
  readonly claimIndex: number | null;
  /** First word marked and the word after the last, from 0; null for the whole claim. */
  readonly wordStart: number | null;
  readonly wordEnd: number | null;
  readonly error: MarkError;
  readonly severity: Severity;
  readonly harmLikelihood: HarmLikelihood;
  readonly correction: string;
}

export type Score = number | Unscored;

/** What a rater sends: the whole of the rating so far. */
export interface RatingDraft {
  /** Made by the sender: the same rating sent twice is stored once. */
  readonly id: StudyRatingId;
  readonly studyId: StudyId;
  readonly itemId: ItemId;
  readonly raterId: PersonId;
  readonly scores: Readonly<Record<ScoreKey, Score>>;
  readonly marks: readonly ClaimMark[];
  readonly preference: Preference | null;
  readonly comment: string;
  /** Spent on the item so far with the page in view. */
  readonly seconds: number;
  readonly isFinal: boolean;
}

/** One revision of a rating; never changed, never removed. The last one counts. */
export interface Rating extends RatingDraft {
  /** From 1, per item and rater. */
  readonly revision: number;
  /** The hashes of the frozen answers that were on the page, in the order of the item's arms. */
  readonly answerHashes: readonly string[];
  readonly createdAt: string;
}
