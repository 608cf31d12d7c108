import { heldReply } from '../model-double/scripted-reply';
import { expect } from '../stage/almanac-test';
import { postQuestion, waitForEnd } from '../stage/answers-api';
import { eventsUntil } from '../stage/event-reader';
import { lanternDose } from '../stage/invented-guidelines';
import { citedClaim, test } from '../stage/model-test';
import { readStage } from '../stage/stage';

test('a reader that comes back goes on after the last event it saw', async ({ model, request }) => {
  const claim = await citedClaim(request, lanternDose);
  await model.script([heldReply([claim], 'half', [claim])]);
  const id = await postQuestion(request, lanternDose.question);
  const address = `${readStage().model}/api/answers/${id}/events`;

  const before = await eventsUntil(address, (event) => event.type === 'claim-checked');
  expect(before.map(({ type }) => type)).toEqual(['answer-started', 'evidence-found', 'claim-checked']);
  expect(before.map((event) => event.id)).toEqual([1, 2, 3]);

  const reading = eventsUntil(address, (event) => event.type === 'answer-ended', before.at(-1)?.id);
  await model.release('half');
  const after = await reading;
  expect(after.map((event) => event.id)).toEqual(after.map((_, index) => 4 + index));
  expect(after[0]?.type).toBe('claim-checked');

  const replayed = await eventsUntil(address, (event) => event.type === 'answer-ended');
  expect(replayed).toEqual([...before, ...after]);
});

test('an answer can be stopped over the HTTP interface', async ({ model, request }) => {
  const claim = await citedClaim(request, lanternDose);
  await model.script([heldReply([claim], 'never', [claim])]);
  const id = await postQuestion(request, lanternDose.question);
  await eventsUntil(
    `${readStage().model}/api/answers/${id}/events`,
    (event) => event.type === 'claim-checked',
  );
  expect((await request.post(`/api/answers/${id}/stop`)).status()).toBe(204);
  const answer = await waitForEnd(request, id);
  expect(answer).toMatchObject({ status: 'stopped', claims: [{ support: 'supported' }] });
});
