import type { Answer } from '../../answer/answer';
import { answerFromEvents } from '../../answer/answer';
import type { Claim } from '../../answer/claim';
import { stands } from '../../answer/write-claims';
import { splitSentences } from '../../language/sentences';
import type { FrozenAnswer } from './frozen-answer';

/** One sentence of a frozen answer, in the order in which raters see it: `ClaimMark.claimIndex` counts these from 0. */
export interface ShownClaim {
  readonly text: string;
  /** The claim as it was checked; null in a reference answer. */
  readonly claim: Claim | null;
}

/** What of a frozen answer is put before raters. */
export interface ShownAnswer {
  readonly claims: readonly ShownClaim[];
  readonly notice: string | null;
  /** Why no answer was given, and what would help; null where one was. */
  readonly declined: readonly string[] | null;
}

type Frozen = Pick<FrozenAnswer, 'events' | 'text' | 'releaseId' | 'failedClaimsShown'>;

/**
 * The claims that clinicians would read as the answer: those that stand; or all, where nothing was retrieved that they could be held
 * against and where the arm shows failed claims too. What the product's own checks say is left out, it would tell raters what to think.
 */
export function shownAnswer(frozen: Frozen): ShownAnswer {
  const answer = answerFromEvents(frozen.events);
  if (answer === null) return { claims: referenceClaims(frozen.text), notice: null, declined: null };
  const notice = answer.notice?.text ?? null;
  if (answer.declined !== null)
    return { claims: [], notice, declined: [answer.declined.text, ...answer.declined.help] };
  const all = frozen.releaseId === null || frozen.failedClaimsShown;
  return { claims: modelClaims(answer, all), notice, declined: null };
}

function modelClaims(answer: Answer, all: boolean): readonly ShownClaim[] {
  return answer.claims.filter((claim) => all || stands(claim)).map((claim) => ({ text: claim.text, claim }));
}

/** Marks of lists go: how an answer is set out must not tell who wrote it. */
function referenceClaims(text: string): readonly ShownClaim[] {
  return splitSentences(text)
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .replace(/^(?:[-*•▪–—]|\(?\d{1,2}[.)])\s+/, '')
        .trim(),
    )
    .filter((sentence) => sentence !== '')
    .map((sentence) => ({ text: sentence, claim: null }));
}

/** Words as a reader counts them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[.,'’/-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
