import { brokenReply, claimsReply, heldReply } from '../model-double/scripted-reply';
import type { ScriptedClaim } from '../model-double/scripted-reply';
import { ask, claims, expect } from '../stage/almanac-test';
import { lanternDose } from '../stage/invented-guidelines';
import { citedClaim, test } from '../stage/model-test';
import { waitForEnd } from '../stage/answers-api';
import type { APIRequestContext } from '@playwright/test';

const second = {
  question: lanternDose.question,
  quote: 'Confirm lantern fever with a lamp test of the forearm before treatment is started.',
};

async function twoClaims(request: APIRequestContext): Promise<readonly [ScriptedClaim, ScriptedClaim]> {
  return [await citedClaim(request, lanternDose), await citedClaim(request, second)];
}

test('claims appear as they are completed, while the model still writes', async ({
  page,
  model,
  request,
}) => {
  const [one, two] = await twoClaims(request);
  await model.script([heldReply([one], 'half', [two])]);
  await ask(page, lanternDose.question);
  await expect(claims(page)).toHaveCount(1);
  await expect(claims(page).first()).toContainText('quoted and checked');
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await expect(page.getByText(/^\d+ passages · 1 claim checked$/)).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('');

  await model.release('half');
  await expect(claims(page)).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Stop' })).toBeHidden();
  await expect(page.getByRole('status')).toHaveText('Answer complete, 2 claims, 0 not verified.');
});

test('stop ends the answer, keeps what was verified and offers to retry', async ({
  page,
  model,
  request,
}) => {
  const [one, two] = await twoClaims(request);
  await model.script([heldReply([one], 'never', [two]), claimsReply([one, two])]);
  const id = await ask(page, lanternDose.question);
  await expect(claims(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Stop' }).click();
  const incomplete = page.getByRole('region', { name: 'Answer incomplete' });
  await expect(incomplete).toContainText('Stopped before the end');
  await expect(claims(page)).toHaveCount(1);
  expect((await waitForEnd(request, id)).status).toBe('stopped');

  await incomplete.getByRole('button', { name: 'Retry' }).click();
  await expect(claims(page)).toHaveCount(2);
  await expect(page).not.toHaveURL(new RegExp(id));
});

test('a reload in the middle shows the same and goes on', async ({ page, model, request }) => {
  const [one, two] = await twoClaims(request);
  await model.script([heldReply([one], 'half', [two])]);
  await ask(page, lanternDose.question);
  await expect(claims(page)).toHaveCount(1);
  await page.reload();
  await expect(claims(page)).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await model.release('half');
  await expect(claims(page)).toHaveCount(2);
});

test('a second tab shows the same, live', async ({ page, context, model, request }) => {
  const [one, two] = await twoClaims(request);
  await model.script([heldReply([one], 'half', [two])]);
  await ask(page, lanternDose.question);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(claims(other)).toHaveCount(1);
  await model.release('half');
  await expect(claims(other)).toHaveCount(2);
  await expect(claims(page)).toHaveCount(2);
  expect(await claims(other).allTextContents()).toEqual(await claims(page).allTextContents());
});

test('an answer goes on when everybody has left, and is in the history', async ({ page, model, request }) => {
  const [one, two] = await twoClaims(request);
  await model.script([heldReply([one], 'half', [two])]);
  const id = await ask(page, lanternDose.question);
  await expect(claims(page)).toHaveCount(1);
  await page.goto('/history');
  await model.release('half');
  expect((await waitForEnd(request, id)).claims).toHaveLength(2);
  await page.reload();
  await expect(page.getByRole('row').filter({ hasText: lanternDose.question }).first()).toContainText(
    '2 claims',
  );
});

test('a second question does not wait for the first', async ({ page, context, model, request }) => {
  const [one, two] = await twoClaims(request);
  await model.script([heldReply([one], 'half', [two]), claimsReply([one])]);
  await ask(page, lanternDose.question);
  await expect(claims(page)).toHaveCount(1);
  const other = await context.newPage();
  await ask(other, lanternDose.question);
  await expect(other.getByRole('button', { name: 'Copy with references' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await model.release('half');
  await expect(claims(page)).toHaveCount(2);
});

test('stop works while the model is silent', async ({ page, model, request }) => {
  const [one] = await twoClaims(request);
  await model.script([brokenReply([one], { do: 'silence' })]);
  await ask(page, lanternDose.question);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('region', { name: 'Answer incomplete' })).toContainText(
    'Stopped before the end',
  );
});
