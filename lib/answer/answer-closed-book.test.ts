import { expect, it } from 'vitest';
import { AppError } from '../app-error';
import { asAnswerId, asQuestionId } from '../evidence/ids';
import type { ClaimDrafter } from '../generation/draft-claim';
import { answerFromEvents } from './answer';
import { answerClosedBook } from './answer-closed-book';

const asked = { answerId: asAnswerId('a'), questionId: asQuestionId('q'), question: 'Which target?' };

async function answered(draftClaims: ClaimDrafter, signal = new AbortController().signal) {
  const uses = { model: 'vendor:x', promptHash: 'abc', draftClaims, now: () => new Date(0) };
  const events = [];
  for await (const event of answerClosedBook(asked, uses, signal))
    events.push({ seq: events.length + 1, event });
  return answerFromEvents(events);
}

it('gives what the model knows, each claim without a proof', async () => {
  const answer = await answered(async function* () {
    yield { text: 'Below 140/90 mmHg.', citations: [], refusedKeys: [] };
  });
  expect(answer).toMatchObject({ status: 'answered', evidence: [], claims: [{ support: 'unverifiable' }] });
});

it('no words are a declined answer, not an empty one', async () => {
  const answer = await answered(async function* () {});
  expect(answer).toMatchObject({
    status: 'declined',
    declined: { text: 'No answer was given to this question.' },
  });
});

it('a model that fails interrupts the answer', async () => {
  const answer = await answered(async function* () {
    yield { text: 'Below', citations: [], refusedKeys: [] };
    throw new AppError('unavailable', 'The model server took too long.');
  });
  expect(answer).toMatchObject({ status: 'interrupted', reason: 'The model server took too long.' });
});
