import { AppError } from '../app-error';
import type { AnswerId, QuestionId, ReleaseId } from '../evidence/ids';
import type { ClaimDrafter } from '../generation/draft-claim';
import { noticeText, triageQuestion } from '../question/triage';
import type { Evidence } from '../retrieval/hit';
import type { AnswerEvent, AnswerStatus } from './answer-event';
import { checkClaim, CitationNumbers } from './check-claim';
import type { Claim } from './claim';
import { decline } from './decline';

export interface AskedQuestion {
  readonly answerId: AnswerId;
  readonly questionId: QuestionId;
  readonly question: string;
}

/** What the path takes from the outside; everything else in it is pure. */
export interface AnswerUses {
  readonly releaseId: ReleaseId;
  readonly model: string;
  readonly promptHash: string;
  readonly retrieve: (question: string) => Promise<Evidence>;
  readonly draftClaims: ClaimDrafter;
  readonly now: () => Date;
}

/** How many of the hits a model is shown. */
const hitsForModel = 10;

/**
 * The path of a question: triage, retrieve, generate, verify, compose. Yields what happened as events, in order; ends
 * with `answer-ended` whatever happens: a model that fails or an abort leaves what was verified so far.
 */
export async function* answerQuestion(
  asked: AskedQuestion,
  uses: AnswerUses,
  signal: AbortSignal,
): AsyncGenerator<AnswerEvent> {
  const { releaseId, model, promptHash } = uses;
  const claims: Claim[] = [];
  const ended = (status: Exclude<AnswerStatus, 'running'>, reason: string | null): AnswerEvent => ({
    type: 'answer-ended',
    status,
    reason,
    claims: claims.length,
    notVerified: claims.filter((claim) => claim.support !== 'supported').length,
    endedAt: uses.now().toISOString(),
  });

  yield {
    type: 'answer-started',
    ...asked,
    releaseId,
    model,
    promptHash,
    startedAt: uses.now().toISOString(),
  };
  const { notice } = triageQuestion(asked.question);
  if (notice !== null) yield { type: 'notice-given', kind: notice, text: noticeText[notice] };

  try {
    const evidence = await uses.retrieve(asked.question);
    const { hits, sufficiency, rewritings } = evidence;
    yield { type: 'evidence-found', hits, sufficiency, rewritings };
    if (!sufficiency.sufficient) {
      yield decline(hits.length === 0 ? 'not-in-library' : 'not-enough-evidence', evidence);
      yield ended('declined', null);
      return;
    }
    const numbers = new CitationNumbers();
    const shown = hits.slice(0, hitsForModel);
    for await (const draft of uses.draftClaims({ question: asked.question, hits: shown }, signal)) {
      signal.throwIfAborted();
      const claim = checkClaim(draft, claims.length + 1, hits, numbers);
      claims.push(claim);
      yield { type: 'claim-checked', claim };
    }
    signal.throwIfAborted();
    if (!claims.some(isShown)) {
      yield decline(claims.length === 0 ? 'not-enough-evidence' : 'nothing-verified', evidence);
      yield ended('declined', null);
      return;
    }
    yield ended('answered', null);
  } catch (cause) {
    if (signal.aborted) yield ended('stopped', 'Stopped before it was complete.');
    else yield ended('interrupted', interruption(cause));
    if (!signal.aborted && !(cause instanceof AppError)) throw cause;
  }
}

function isShown(claim: Claim): boolean {
  return claim.support === 'supported' || claim.support === 'partly';
}

function interruption(cause: unknown): string {
  return cause instanceof AppError ? cause.message : 'An error in the program ended this answer early.';
}
