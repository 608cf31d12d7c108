import type { AnswerEvent, AnswerStatus, RecordedEvent } from '@/lib/answer/answer-event';
import { judgedClaims } from '@/lib/answer/answer';
import type { Citation, Claim } from '@/lib/answer/claim';
import type { Judgement } from '@/lib/verification/judge';

type EventOf<Type extends AnswerEvent['type']> = Extract<AnswerEvent, { type: Type }>;

/** An answer as the page shows it: what its events say so far. */
export interface AnswerView {
  readonly started: EventOf<'answer-started'> | null;
  readonly notices: readonly EventOf<'notice-given'>[];
  readonly evidence: EventOf<'evidence-found'> | null;
  /** Claims that stand, wholly or in part, in order. */
  readonly claims: readonly Claim[];
  /** Claims that failed their checks: shown apart, with the reason. */
  readonly leftOut: readonly Claim[];
  /** Second readings by the ordinal of their claim. */
  readonly judgements: ReadonlyMap<number, Judgement>;
  readonly clarification: EventOf<'clarification-asked'> | null;
  readonly omissions: EventOf<'omissions-found'> | null;
  readonly conflicts: EventOf<'conflicts-found'>['conflicts'];
  readonly declined: EventOf<'answer-declined'> | null;
  readonly ended: EventOf<'answer-ended'> | null;
  readonly status: AnswerStatus;
  /** Every citation in the order of its number. */
  readonly citations: readonly Citation[];
}

/** Folds the record of an answer, in any order and with repetitions, into what the page shows. */
export function foldAnswer(events: readonly RecordedEvent[]): AnswerView {
  const bySeq = new Map(events.map((recorded) => [recorded.seq, recorded.event]));
  const ordered = [...bySeq].sort(([left], [right]) => left - right).map(([, event]) => event);
  const all = <Type extends AnswerEvent['type']>(type: Type) =>
    ordered.filter((event): event is EventOf<Type> => event.type === type);
  const claims = all('claim-judged').reduce<readonly Claim[]>(
    judgedClaims,
    all('claim-checked').map((event) => event.claim),
  );
  const ended = all('answer-ended').at(-1) ?? null;
  return {
    started: all('answer-started')[0] ?? null,
    notices: all('notice-given'),
    evidence: all('evidence-found').at(-1) ?? null,
    claims: claims.filter(stands),
    leftOut: claims.filter((claim) => !stands(claim)),
    judgements: new Map(all('claim-judged').map(({ ordinal, judgement }) => [ordinal, judgement])),
    clarification: all('clarification-asked').at(-1) ?? null,
    omissions: all('omissions-found').at(-1) ?? null,
    conflicts: all('conflicts-found').at(-1)?.conflicts ?? [],
    declined: all('answer-declined').at(-1) ?? null,
    ended,
    status: ended?.status ?? 'running',
    citations: claims.flatMap((claim) => claim.citations).sort((left, right) => left.number - right.number),
  };
}

function stands(claim: Claim): boolean {
  return claim.support === 'supported' || claim.support === 'partly';
}
