import { AppError } from '../app-error';
import type { ClaimDrafter } from '../generation/draft-claim';
import type { ReleaseId } from '../evidence/ids';
import { noticeText, triageQuestion } from '../question/triage';
import type { AnswerEvent, AnswerStatus } from './answer-event';
import type { AskedQuestion } from './answer-question';
import type { Claim } from './claim';

/** What a closed book takes from the outside. */
export interface ClosedBookUses {
  readonly model: string;
  readonly promptHash: string;
  readonly draftClaims: ClaimDrafter;
  readonly now: () => Date;
}

/** Stands where an answer names its release: none was opened. */
export const noRelease = 'none' as ReleaseId;

/**
 * Answers from what the model knows, with the library closed: for comparison in studies, never for clinicians. The events are those of
 * `answerQuestion`; no claim has a proof, so each is unverifiable.
 */
export async function* answerClosedBook(
  asked: AskedQuestion,
  { model, promptHash, draftClaims, now }: ClosedBookUses,
  signal: AbortSignal,
): AsyncGenerator<AnswerEvent> {
  let claims = 0;
  const ended = (status: Exclude<AnswerStatus, 'running'>, reason: string | null): AnswerEvent => ({
    type: 'answer-ended',
    status,
    reason,
    claims,
    notVerified: claims,
    endedAt: now().toISOString(),
    judge: null,
  });
  const startedAt = now().toISOString();
  yield { type: 'answer-started', ...asked, releaseId: noRelease, model, promptHash, startedAt };
  const { notice } = triageQuestion(asked.question);
  if (notice !== null) yield { type: 'notice-given', kind: notice, text: noticeText[notice] };
  try {
    for await (const { text } of draftClaims({ question: asked.question, hits: [] }, signal)) {
      claims += 1;
      yield { type: 'claim-checked', claim: unproven(claims, text) };
    }
    signal.throwIfAborted();
    if (claims === 0) yield noAnswer;
    yield ended(claims === 0 ? 'declined' : 'answered', null);
  } catch (cause) {
    if (signal.aborted) yield ended('stopped', 'Stopped before it was complete.');
    else if (cause instanceof AppError) yield ended('interrupted', cause.message);
    else throw cause;
  }
}

function unproven(ordinal: number, text: string): Claim {
  return {
    ordinal,
    text,
    citations: [],
    support: 'unverifiable',
    reason: 'Written with the library closed: there is nothing to hold it against.',
  };
}

const noAnswer: AnswerEvent = {
  type: 'answer-declined',
  reason: 'not-enough-evidence',
  text: 'No answer was given to this question.',
  help: [],
  nearest: [],
};
