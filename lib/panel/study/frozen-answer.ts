import type { RecordedEvent } from '../../answer/answer-event';
import type { ReleaseId } from '../../evidence/ids';
import type { ArmId, StudyId, StudyQuestionId } from './study-ids';

/** One arm's answer to one question as raters see it, for good. */
export interface FrozenAnswer {
  readonly studyId: StudyId;
  readonly questionId: StudyQuestionId;
  readonly armId: ArmId;
  /** Hash of the question and the arm that it was written for: another wording needs another answer. */
  readonly basisHash: string;
  /** The events as they were recorded; empty for a reference. */
  readonly events: readonly RecordedEvent[];
  /** The words of a reference; empty for a model's answer. */
  readonly text: string;
  /** SHA-256 of the canonical JSON of events and text, hexadecimal. */
  readonly answerHash: string;
  /** Null where nothing was retrieved. */
  readonly releaseId: ReleaseId | null;
  /** `provider:model`; null for a reference. */
  readonly model: string | null;
  readonly promptHash: string | null;
  readonly lengthWords: number;
  readonly citationsShown: boolean;
  /** Whether claims that failed a check are among those that raters see, unmarked. */
  readonly failedClaimsShown: boolean;
  readonly formatting: AnswerFormatting;
  readonly frozenAt: string;
}

/** How an answer looks, whatever it says: factors that sway raters. */
export interface AnswerFormatting {
  readonly outcome: 'answered' | 'declined';
  readonly claims: number;
  readonly citations: number;
  readonly lists: boolean;
  readonly tables: boolean;
}
