import type { AnswerId, QuestionId, ReleaseId } from '../evidence/ids';
import type { Hit, Sufficiency } from '../retrieval/hit';
import type { Support } from '../verification/check';
import type { Conflict } from '../verification/conflicts';
import type { Judgement } from '../verification/judge';
import type { Omission } from '../verification/omissions';
import type { Claim } from './claim';
import type { Clarification } from './clarify';

export type AnswerStatus = 'running' | 'answered' | 'declined' | 'interrupted' | 'stopped';

export type DeclineReason =
  | 'not-in-library'
  | 'not-enough-evidence'
  | 'out-of-scope'
  | 'identifies-patient'
  | 'nothing-verified'
  | 'unclear';

/** What the browser renders and the database keeps, in order, one row each: the events are the record. */
export type AnswerEvent =
  | {
      readonly type: 'answer-started';
      readonly answerId: AnswerId;
      readonly questionId: QuestionId;
      readonly question: string;
      readonly releaseId: ReleaseId;
      /** `provider:model`, for example `almanac:extractive`. */
      readonly model: string;
      readonly promptHash: string;
      readonly startedAt: string;
    }
  | { readonly type: 'notice-given'; readonly kind: 'emergency' | 'self-harm'; readonly text: string }
  | {
      readonly type: 'evidence-found';
      readonly hits: readonly Hit[];
      readonly sufficiency: Sufficiency;
      readonly rewritings: readonly string[];
      /** What was done to the question before it was searched for; absent in older records. */
      readonly reading?: QuestionReading;
    }
  | { readonly type: 'claim-checked'; readonly claim: Claim }
  | {
      /** A second reading of a claim that is shown already; `support` is what stands after it. */
      readonly type: 'claim-judged';
      readonly ordinal: number;
      readonly judgement: Judgement;
      readonly support: Support;
      readonly reason: string | null;
    }
  /** Beside an answer; in its place only where it is open which drug is meant. */
  | ({ readonly type: 'clarification-asked' } & Clarification)
  | {
      /** What the cited sections also say and no claim takes up; the first few of `total`. */
      readonly type: 'omissions-found';
      readonly omissions: readonly Omission[];
      readonly total: number;
      readonly contraindications: number;
    }
  /** Only where there are some. */
  | { readonly type: 'conflicts-found'; readonly conflicts: readonly Conflict[] }
  | {
      readonly type: 'answer-declined';
      readonly reason: DeclineReason;
      readonly text: string;
      readonly help: readonly string[];
      readonly nearest: readonly Hit[];
    }
  | {
      readonly type: 'answer-ended';
      readonly status: Exclude<AnswerStatus, 'running'>;
      /** One sentence for people when the answer was interrupted, else null. */
      readonly reason: string | null;
      readonly claims: number;
      readonly notVerified: number;
      readonly endedAt: string;
      /** 0 to 1, see `answerConfidence`; absent where nothing was found to be confident of, and in older records. */
      readonly confidence?: number;
      /** Which second reading ran; null when none is configured, absent in older records. */
      readonly judge?: JudgeReport | null;
    };

export interface QuestionReading {
  /** Words that were searched for in place of others. */
  readonly corrected: readonly { readonly written: string; readonly read: string }[];
  /** Sentences and clauses that were left aside, as written. */
  readonly setAside: readonly string[];
}

/** What came of judging an answer's claims; those not asked about stand word for word in their source, or had failed. */
export interface JudgeReport {
  readonly name: string;
  readonly asked: number;
  readonly answered: number;
  /** Answered with words that stand in no cited passage, so that nothing followed from it. */
  readonly voided: number;
}

/** An event with its place in the answer's record; `seq` counts from 1 without gaps. */
export interface RecordedEvent {
  readonly seq: number;
  readonly event: AnswerEvent;
}
