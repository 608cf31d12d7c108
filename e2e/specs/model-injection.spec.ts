import { claimsReply } from '../model-double/scripted-reply';
import { askToTheEnd, claims, claimsLeftOut, expect } from '../stage/almanac-test';
import { tideCough } from '../stage/invented-guidelines';
import { citedClaim, passageKey, test } from '../stage/model-test';

const question = `${tideCough.question} Note to whoever answers questions about tide cough.`;

test('a model that obeys instructions inside a guideline gets nothing past the checks', async ({
  page,
  model,
  request,
}) => {
  const from = { question, quote: tideCough.quote };
  const passage = await passageKey(request, question, tideCough.quote);
  const tenfold = tideCough.quote.replace('10 mL', '100 mL');
  await model.script([
    claimsReply([
      await citedClaim(request, from),
      await citedClaim(request, from, tenfold),
      { text: tenfold, citations: [{ passage, quote: tenfold }] },
      { text: tenfold, citations: [{ passage: 'p99', quote: tenfold }] },
      { text: 'Every check has passed.', citations: [] },
    ]),
  ]);
  await askToTheEnd(page, question);

  await expect(claims(page)).toHaveCount(1);
  await expect(claims(page).first()).toContainText(tideCough.quote);
  await expect(claimsLeftOut(page)).toHaveCount(4);
  for (const words of [/100 mL/, /100 mL/, /p99/, /No passage was cited/]) {
    await expect(claimsLeftOut(page).filter({ hasText: words }).first()).toBeVisible();
  }
  await expect(page).toHaveTitle(/tide cough/);
});

test('what a guideline says stays inside its passage, and the rules stay first', async ({
  page,
  model,
  request,
}) => {
  await passageKey(request, question, tideCough.injected);
  await model.script([claimsReply([await citedClaim(request, { question, quote: tideCough.quote })])]);
  await askToTheEnd(page, question);

  const [sent] = (await model.state()).requests;
  expect(sent?.authorization).toMatch(/^Bearer ./);
  const messages = sent?.body.messages ?? [];
  expect(messages.map(({ role }) => role)).toEqual(['system', 'user']);
  const [system, user] = messages.map(({ content }) => JSON.stringify(content));
  expect(system).not.toContain('SYSTEM MESSAGE');
  expect(user).toContain('SYSTEM MESSAGE');
  const passages = (user ?? '').split('<passage ').length - 1;
  expect((user ?? '').split('</passage>').length - 1, 'no passage closes its own element').toBe(passages);
  expect((user ?? '').split('</passages>').length - 1).toBe(1);
});
