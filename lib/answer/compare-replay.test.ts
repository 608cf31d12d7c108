import { expect, it } from 'vitest';
import { asAnswerId, asDocumentId, asPassageId, asQuestionId, asReleaseId } from '../evidence/ids';
import { addEvent, type Answer } from './answer';
import type { AnswerEvent } from './answer-event';
import type { Claim } from './claim';
import { compareReplay } from './compare-replay';

const samplePassage = { id: asPassageId('p1'), documentId: asDocumentId('d1') };
const sampleClaim: Claim = {
  ordinal: 1,
  text: 'Keep clinic blood pressure below 140/90 mmHg.',
  citations: [],
  support: 'supported',
  reason: null,
};
const started: AnswerEvent = {
  type: 'answer-started',
  answerId: asAnswerId('a1'),
  questionId: asQuestionId('q1'),
  question: 'Which target?',
  releaseId: asReleaseId('r1'),
  model: 'almanac:extractive',
  promptHash: '',
  startedAt: '2026-11-22T10:00:00.000Z',
};

/** Of a hit nothing but its passage's id is compared. */
function answerOf(claims: readonly Claim[], hits: readonly unknown[] = [{ passage: samplePassage }]): Answer {
  const found = { type: 'evidence-found', hits, sufficiency: null, rewritings: [] } as unknown as AnswerEvent;
  const said = claims.map((claim) => ({ type: 'claim-checked', claim }) as const);
  const answer = [started, found, ...said].reduce<Answer | null>((so, event) => addEvent(so, event), null);
  if (answer === null) throw new Error('An answer must start.');
  return answer;
}

it('says so when both runs found the same passages and said the same', () => {
  const comparison = compareReplay(answerOf([sampleClaim]), answerOf([sampleClaim]));
  expect(comparison).toMatchObject({ samePassages: true, sameOutcome: true, claims: [{ change: 'same' }] });
});

it('pairs a reworded claim with its partner and names what is gone and what is new', () => {
  const reworded = { ...sampleClaim, text: 'Keep clinic blood pressure below 130/80 mmHg.' };
  const other = { ...sampleClaim, ordinal: 2, text: 'Offer annual review.' };
  const after = { ...answerOf([reworded, other], []), releaseId: asReleaseId('r2') };
  const comparison = compareReplay(answerOf([sampleClaim, { ...other, text: 'Stop smoking today.' }]), after);
  expect(comparison.claims.map(({ change }) => change)).toEqual(['reworded', 'gone', 'new']);
  expect(comparison).toMatchObject({ samePassages: false, passagesGone: [samplePassage.id], after: 'r2' });
});

it('tells a claim that kept its words and lost its support', () => {
  const fallen = { ...sampleClaim, support: 'contradicted' } as const;
  expect(compareReplay(answerOf([sampleClaim]), answerOf([fallen])).claims).toMatchObject([
    { change: 'other-verdict' },
  ]);
});
