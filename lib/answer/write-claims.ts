import type { Evidence } from '../retrieval/hit';
import type { AnswerEvent } from './answer-event';
import type { AnswerUses } from './answer-question';
import { judgedClaims } from './answer';
import { checkClaim, CitationNumbers, placeLostQuotes } from './check-claim';
import type { Claim } from './claim';
import { clarify } from './clarify';
import { answerConfidence, confidenceFeatures, defaultDeclineBelow } from './confidence';
import { ClaimJudgements } from './judge-claims';
import { mergeArrivals } from './merge-arrivals';

/** How many of the hits a model is shown. */
const hitsForModel = 10;

/** The claims of one answer as they stand so far, and how sure the answer is of itself. */
export class ClaimLedger {
  claims: readonly Claim[] = [];
  confidence: number | null = null;
  judgements: ClaimJudgements | null = null;
}

export interface AnswerTask {
  readonly question: string;
  readonly evidence: Evidence;
  readonly uses: AnswerUses;
}

/**
 * Drafts claims and checks each before it is shown; judges them beside. Nothing is shown before the first claim that
 * stands has carried the answer over the confidence threshold; those that failed before it do not count against it. What was shown is kept in `ledger`, as it stands.
 */
export async function* writeClaims(
  { question, evidence, uses }: AnswerTask,
  ledger: ClaimLedger,
  signal: AbortSignal,
): AsyncGenerator<AnswerEvent> {
  const { hits } = evidence;
  const against = { hits, numbers: new CitationNumbers() };
  const judgements = new ClaimJudgements(uses.judge, signal);
  ledger.judgements = judgements;
  const sureness = (claims: readonly Claim[]) =>
    answerConfidence(confidenceFeatures(question, evidence, claims));
  let held: readonly Claim[] | null = [];
  try {
    const drafts = uses.draftClaims({ question, hits: hits.slice(0, hitsForModel) }, signal);
    for await (const merged of mergeArrivals(drafts, judgements.arrivals)) {
      signal.throwIfAborted();
      if (merged.from === 'arrivals') {
        yield applied(ledger, merged.value);
        continue;
      }
      const before = ledger.claims.length + (held?.length ?? 0);
      const checked = checkClaim(merged.item, before + 1, against);
      const claim =
        uses.sources === undefined
          ? checked
          : await placeLostQuotes(checked, merged.item, against, uses.sources.textOf);
      if (held === null) {
        yield* shown(ledger, [claim], judgements);
        continue;
      }
      held = [...held, claim];
      if (!stands(claim)) continue;
      ledger.confidence = sureness([claim]);
      if (ledger.confidence < (uses.declineBelow ?? defaultDeclineBelow)) return;
      yield* shown(ledger, held, judgements);
      held = null;
    }
    signal.throwIfAborted();
    yield* shown(ledger, held ?? [], judgements);
    const clarification = clarify(question, ledger.claims);
    if (clarification !== null) yield { type: 'clarification-asked', ...clarification };
    for await (const judged of judgements.rest()) yield applied(ledger, judged);
    signal.throwIfAborted();
    ledger.confidence = sureness(ledger.claims);
  } finally {
    judgements.close();
  }
}

export function stands(claim: Claim): boolean {
  return claim.support === 'supported' || claim.support === 'partly';
}

function* shown(
  ledger: ClaimLedger,
  claims: readonly Claim[],
  judgements: ClaimJudgements,
): Generator<AnswerEvent> {
  for (const claim of claims) {
    ledger.claims = [...ledger.claims, claim];
    yield { type: 'claim-checked', claim };
    judgements.start(claim);
  }
}

function applied(ledger: ClaimLedger, event: Extract<AnswerEvent, { type: 'claim-judged' }>): AnswerEvent {
  ledger.claims = judgedClaims(ledger.claims, event);
  return event;
}
