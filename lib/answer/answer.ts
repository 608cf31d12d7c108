import type { AnswerId, QuestionId, ReleaseId } from '../evidence/ids';
import type { Hit, Sufficiency } from '../retrieval/hit';
import type { Conflict } from '../verification/conflicts';
import type { AnswerEvent, AnswerStatus, JudgeReport, RecordedEvent } from './answer-event';
import type { Claim } from './claim';

type Declined = Extract<AnswerEvent, { type: 'answer-declined' }>;
type Clarification = Extract<AnswerEvent, { type: 'clarification-asked' }>;
type Judged = Extract<AnswerEvent, { type: 'claim-judged' }>;
type Omissions = Extract<AnswerEvent, { type: 'omissions-found' }>;
type Notice = Extract<AnswerEvent, { type: 'notice-given' }>;

/** An answer as a whole: what its events add up to so far. */
export interface Answer {
  readonly id: AnswerId;
  readonly questionId: QuestionId;
  readonly question: string;
  readonly status: AnswerStatus;
  /** One sentence when the answer was interrupted or stopped, else null. */
  readonly reason: string | null;
  readonly releaseId: ReleaseId;
  readonly model: string;
  readonly promptHash: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly notice: Notice | null;
  readonly evidence: readonly Hit[];
  readonly sufficiency: Sufficiency | null;
  readonly rewritings: readonly string[];
  /** With the support that stands after every judgement so far. */
  readonly claims: readonly Claim[];
  /** Second readings, in the order they came in. */
  readonly judgements: readonly Judged[];
  readonly clarification: Clarification | null;
  /** Null while running, where there was nothing to look beside, and in older records. */
  readonly omissions: Omissions | null;
  readonly conflicts: readonly Conflict[];
  /** 0 to 1; null while running, where nothing was found, and in older records. */
  readonly confidence: number | null;
  readonly judge: JudgeReport | null;
  readonly declined: Declined | null;
}

/** Adds events up, in order; null when there is none. The page, the interface and a replay all read answers so. */
export function answerFromEvents(events: readonly RecordedEvent[]): Answer | null {
  return events.reduce<Answer | null>((answer, { event }) => addEvent(answer, event), null);
}

/** The answer after one more event. @throws Error when the first event is not `answer-started`. */
export function addEvent(answer: Answer | null, event: AnswerEvent): Answer {
  if (event.type === 'answer-started') return started(event);
  if (answer === null) throw new Error(`An answer cannot begin with ${event.type}.`);
  switch (event.type) {
    case 'notice-given':
      return { ...answer, notice: event };
    case 'evidence-found':
      return {
        ...answer,
        evidence: event.hits,
        sufficiency: event.sufficiency,
        rewritings: event.rewritings,
      };
    case 'claim-checked':
      return { ...answer, claims: [...answer.claims, event.claim] };
    case 'claim-judged':
      return {
        ...answer,
        claims: judgedClaims(answer.claims, event),
        judgements: [...answer.judgements, event],
      };
    case 'clarification-asked':
      return { ...answer, clarification: event };
    case 'omissions-found':
      return { ...answer, omissions: event };
    case 'conflicts-found':
      return { ...answer, conflicts: event.conflicts };
    case 'answer-declined':
      return { ...answer, declined: event };
    case 'answer-ended':
      return {
        ...answer,
        status: event.status,
        reason: event.reason,
        endedAt: event.endedAt,
        confidence: event.confidence ?? null,
        judge: event.judge ?? null,
      };
  }
}

/** The claims after one of them was judged. */
export function judgedClaims(
  claims: readonly Claim[],
  { ordinal, support, reason }: Pick<Judged, 'ordinal' | 'support' | 'reason'>,
): readonly Claim[] {
  return claims.map((claim) => (claim.ordinal === ordinal ? { ...claim, support, reason } : claim));
}

function started(event: Extract<AnswerEvent, { type: 'answer-started' }>): Answer {
  return {
    id: event.answerId,
    questionId: event.questionId,
    question: event.question,
    status: 'running',
    reason: null,
    releaseId: event.releaseId,
    model: event.model,
    promptHash: event.promptHash,
    startedAt: event.startedAt,
    endedAt: null,
    notice: null,
    evidence: [],
    sufficiency: null,
    rewritings: [],
    claims: [],
    judgements: [],
    clarification: null,
    omissions: null,
    conflicts: [],
    confidence: null,
    judge: null,
    declined: null,
  };
}
