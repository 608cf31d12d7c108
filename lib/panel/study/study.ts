import type { PersonId } from '../../identity/person';
import type { Protocol } from './protocol';
import type { ArmId, ItemId, StudyId, StudyQuestionId } from './study-ids';

/**
 * `draft`: the protocol is being written. `generating`: answers are being written. `ready`: every answer is frozen. `running`: the
 * protocol is locked and raters rate. `adjudicating`: what raters disagree on is settled. `closed`: results are open.
 */
export const studyStatuses = ['draft', 'generating', 'ready', 'running', 'adjudicating', 'closed'] as const;

export type StudyStatus = (typeof studyStatuses)[number];

export interface Study {
  readonly id: StudyId;
  readonly title: string;
  readonly status: StudyStatus;
  readonly protocol: Protocol;
  /** SHA-256 of the protocol's canonical JSON as it was locked, hexadecimal; null before. */
  readonly protocolHash: string | null;
  /** Counts every change of the protocol; a change must name the revision that it was made on. */
  readonly revision: number;
  readonly amendments: readonly Amendment[];
  readonly createdBy: PersonId;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly closedAt: string | null;
}

/** A change after the lock, for everybody to see. */
export interface Amendment {
  /** From 1. */
  readonly number: number;
  readonly by: PersonId;
  readonly byName: string;
  readonly at: string;
  readonly reason: string;
  readonly changes: readonly ProtocolChange[];
  /** Of the protocol after this amendment. */
  readonly protocolHash: string;
}

export interface ProtocolChange {
  /** What was changed, in words: `Analysis plan`, `Raters`. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** What is put before a rater: one answer to score, or two to compare. Its id is random and tells nothing. */
export interface StudyItem {
  readonly id: ItemId;
  readonly studyId: StudyId;
  /** Of a qualification item: its own id. */
  readonly questionId: StudyQuestionId;
  readonly kind: 'single' | 'pair';
  /** One arm, or two as listed (see `Assignment.sides`); none for qualification. */
  readonly armIds: readonly ArmId[];
  /** The same rater has seen this item, under that id, before. */
  readonly isRepeatOf: ItemId | null;
  readonly isQualification: boolean;
}

/** Who rates which item, in which place, and with which answer on which side. */
export interface Assignment {
  readonly itemId: ItemId;
  readonly raterId: PersonId;
  /** From 1, without gaps per rater. */
  readonly position: number;
  readonly sides: 'as-listed' | 'swapped';
  readonly purpose: 'rating' | 'adjudication';
}
