import { AppError } from '../app-error';
import type { AnswerId, QuestionId, ReleaseId } from '../evidence/ids';
import type { ClaimDrafter } from '../generation/draft-claim';
import type { WordKnowledge } from '../question/correct-spelling';
import { noticeText, triageQuestion } from '../question/triage';
import type { Evidence } from '../retrieval/hit';
import type { AnswerEvent, AnswerStatus, DeclineReason } from './answer-event';
import { decline } from './decline';
import type { JudgeUse } from './judge-claims';
import { readingWords, readQuestion } from './read-question';
import { conflictsBeside, omissionsBeside, type SourceReader } from './look-beside';
import { ClaimLedger, stands, writeClaims } from './write-claims';

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
  /** What is known of words, to correct typing errors; without it words stay as they are typed. */
  readonly words?: WordKnowledge;
  readonly draftClaims: ClaimDrafter;
  /** The second reader of claims, or null. */
  readonly judge: JudgeUse | null;
  /** Where the cited documents are read for what stands beside the quotes; without it nothing is looked for. */
  readonly sources?: SourceReader;
  /**
   * Answers with a confidence below this are declined, 0 to 1. Null: the calibrated threshold, and answers that retrieval finds
   * insufficient are declined without asking the model.
   */
  readonly declineBelow: number | null;
  readonly now: () => Date;
}

/**
 * The path of a question: triage, retrieve, generate, verify, judge, compose. Yields what happened as events, in order; ends
 * with `answer-ended` whatever happens: a model that fails or an abort leaves what was verified so far.
 */
export async function* answerQuestion(
  asked: AskedQuestion,
  uses: AnswerUses,
  signal: AbortSignal,
): AsyncGenerator<AnswerEvent> {
  const { releaseId, model, promptHash } = uses;
  const ledger = new ClaimLedger();
  const ended = (status: Exclude<AnswerStatus, 'running'>, reason: string | null): AnswerEvent => ({
    type: 'answer-ended',
    status,
    reason,
    claims: ledger.claims.length,
    notVerified: ledger.claims.filter((claim) => claim.support !== 'supported').length,
    endedAt: uses.now().toISOString(),
    ...(ledger.confidence === null ? {} : { confidence: ledger.confidence }),
    judge: ledger.judgements?.report ?? null,
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
    const read = readQuestion(asked.question, uses.words ?? null);
    const evidence = await uses.retrieve(read.question);
    const { hits, sufficiency } = evidence;
    const rewritings = [...readingWords(read), ...evidence.rewritings];
    const reading = { corrected: read.corrected, setAside: read.setAside };
    yield { type: 'evidence-found', hits, sufficiency, rewritings, reading };
    if (read.asks !== null) yield { type: 'clarification-asked', ...read.asks };
    const refused = read.asks === null ? refusal(evidence, uses.declineBelow) : 'unclear';
    if (refused !== null) {
      yield decline(refused, evidence);
      yield ended('declined', null);
      return;
    }
    yield* writeClaims({ question: read.question, evidence, uses }, ledger, signal);
    if (!ledger.claims.some(stands)) {
      yield decline(ledger.claims.length === 0 ? 'not-enough-evidence' : 'nothing-verified', evidence);
      yield ended('declined', null);
      return;
    }
    const standing = ledger.claims.filter(stands);
    const differing = await conflictsBeside(asked.question, standing, hits);
    if (differing.conflicts.length > 0) yield differing;
    if (uses.sources !== undefined) yield await omissionsBeside(standing, uses.sources);
    yield ended('answered', null);
  } catch (cause) {
    if (signal.aborted) yield ended('stopped', 'Stopped before it was complete.');
    else yield ended('interrupted', interruption(cause));
    if (!signal.aborted && !(cause instanceof AppError)) throw cause;
  }
}

/** Why the model is not even asked; null where it is. */
function refusal({ hits, sufficiency }: Evidence, declineBelow: number | null): DeclineReason | null {
  if (hits.length === 0) return 'not-in-library';
  return declineBelow === null && !sufficiency.sufficient ? 'not-enough-evidence' : null;
}

function interruption(cause: unknown): string {
  return cause instanceof AppError ? cause.message : 'An error in the program ended this answer early.';
}
