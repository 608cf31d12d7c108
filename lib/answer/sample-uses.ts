import { asAnswerId, asQuestionId, asReleaseId } from '../evidence/ids';
import type { DraftClaim } from '../generation/draft-claim';
import { parseDraftClaim } from '../generation/draft-claim';
import type { Evidence, Hit } from '../retrieval/hit';
import type { Judge, RawJudgement } from '../verification/judge';
import type { AnswerEvent } from './answer-event';
import type { AnswerUses } from './answer-question';
import { answerQuestion } from './answer-question';

/** Literals for tests of the answer path. */
export function sampleEvidence(hits: readonly Hit[], more: Partial<Evidence['sufficiency']> = {}): Evidence {
  return {
    releaseId: asReleaseId('release-1'),
    hits,
    sufficiency: { sufficient: true, probability: 0.9, missingTerms: [], ...more },
    rewritings: [],
  };
}

/** A claim that cites the first hit with the given words; its own words unless it says otherwise. */
export function sampleDraft(hits: readonly Hit[], text: string, quote = text): DraftClaim {
  const draft = parseDraftClaim({ text, citations: [{ passage: 'p1', quote }] }, hits);
  if (draft === null) throw new Error('A draft without words.');
  return draft;
}

export function sampleUses(
  hits: readonly Hit[],
  drafts: readonly DraftClaim[],
  more: Partial<AnswerUses> = {},
): AnswerUses {
  return {
    releaseId: asReleaseId('release-1'),
    model: 'test:model',
    promptHash: '',
    retrieve: () => Promise.resolve(sampleEvidence(hits)),
    draftClaims: async function* () {
      for (const draft of drafts) yield await Promise.resolve(draft);
    },
    judge: null,
    declineBelow: 0,
    now: () => new Date(0),
    ...more,
  };
}

/** A judge that answers by what stands in the claim; where nothing is scripted it throws. */
export function scriptedJudge(
  answers: Readonly<Record<string, RawJudgement | Promise<RawJudgement>>>,
): Judge {
  return {
    name: 'http:test',
    judge: ({ claim }) => {
      const answer = answers[claim];
      if (answer === undefined) throw new Error(`No judgement is scripted for ${claim}`);
      return Promise.resolve(answer);
    },
  };
}

export async function eventsOf(
  question: string,
  uses: AnswerUses,
  signal = new AbortController().signal,
): Promise<readonly AnswerEvent[]> {
  const asked = { answerId: asAnswerId('a'), questionId: asQuestionId('q'), question };
  const events: AnswerEvent[] = [];
  for await (const event of answerQuestion(asked, uses, signal)) events.push(event);
  return events;
}
