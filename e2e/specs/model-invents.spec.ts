import { claimsReply } from '../model-double/scripted-reply';
import type { ScriptedClaim } from '../model-double/scripted-reply';
import { askToTheEnd, claims, claimsLeftOut, expect } from '../stage/almanac-test';
import { lanternAspirin, lanternDose } from '../stage/invented-guidelines';
import { citedClaim, passageKey, test } from '../stage/model-test';

test('a model that keeps to the guideline is shown as quoted and checked', async ({
  page,
  model,
  request,
}) => {
  await model.script([claimsReply([await citedClaim(request, lanternDose)])]);
  await askToTheEnd(page, lanternDose.question);
  await expect(claims(page)).toHaveCount(1);
  await expect(claims(page).first()).toContainText('quoted and checked');
  await expect(claimsLeftOut(page)).toHaveCount(0);
});

test('an invented dose is caught, with the figures that differ', async ({ page, model, request }) => {
  const invented = lanternDose.quote.replace('40 mg', '400 mg');
  await model.script([
    claimsReply([await citedClaim(request, lanternDose), await citedClaim(request, lanternDose, invented)]),
  ]);
  await askToTheEnd(page, lanternDose.question);
  await expect(claims(page)).toHaveCount(1);
  const caught = claimsLeftOut(page).first();
  await expect(caught).toContainText('does not match');
  await expect(caught).toContainText('numbers and units:');
  await expect(caught).toContainText(/400.*40|40.*400/);
  await expect(page.getByRole('heading', { name: 'Left out and why' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('Answer complete, 2 claims, 1 not verified.');
});

test('a dropped negation is caught', async ({ page, model, request }) => {
  const dropped = 'Give aspirin to children under 16 years with lantern fever.';
  await model.script([claimsReply([await citedClaim(request, lanternAspirin, dropped)])]);
  await askToTheEnd(page, lanternAspirin.question);
  const caught = claimsLeftOut(page).first();
  await expect(caught).toContainText('does not match');
  await expect(caught).toContainText('negation:');
  await expect(page.getByRole('region', { name: 'Declined' })).toContainText('Nothing could be verified');
});

test('an added negation is caught', async ({ page, model, request }) => {
  const added = lanternDose.quote.replace('Give', 'Do not give');
  await model.script([claimsReply([await citedClaim(request, lanternDose, added)])]);
  await askToTheEnd(page, lanternDose.question);
  await expect(claimsLeftOut(page).first()).toContainText('does not match');
});

test('an invented citation is refused by its key, never re-attached to another source', async ({
  page,
  model,
  request,
}) => {
  const invented: ScriptedClaim = {
    text: 'Calbrivir may be doubled in severe lantern fever.',
    citations: [{ passage: 'p99', quote: 'Calbrivir may be doubled in severe lantern fever.' }],
  };
  await model.script([claimsReply([await citedClaim(request, lanternDose), invented])]);
  await askToTheEnd(page, lanternDose.question);
  const caught = claimsLeftOut(page).first();
  await expect(caught).toContainText('not verified');
  await expect(caught).toContainText('Cites “p99”, which is not among the passages that were found.');
  await expect(caught.getByRole('button', { name: /^Citation/ })).toHaveCount(0);
});

test('an invented quote is caught: the words are not in the passage', async ({ page, model, request }) => {
  const passage = await passageKey(request, lanternDose.question, lanternDose.quote);
  const quote = 'Calbrivir 60 mg twice daily is preferred for adults with lantern fever.';
  await model.script([claimsReply([{ text: quote, citations: [{ passage, quote }] }])]);
  await askToTheEnd(page, lanternDose.question);
  const caught = claimsLeftOut(page).first();
  await expect(caught).toContainText('These words were not found in the passage cited:');
  await expect(caught).toContainText(lanternDose.quote);
});

test('a claim without any citation is left out as not verified', async ({ page, model, request }) => {
  await model.script([
    claimsReply([
      await citedClaim(request, lanternDose),
      { text: 'Lantern fever is best treated at sea.', citations: [] },
    ]),
  ]);
  await askToTheEnd(page, lanternDose.question);
  await expect(claimsLeftOut(page).first()).toContainText('not verified');
  await expect(claimsLeftOut(page).first()).toContainText('No passage was cited');
});

test('failed claims are not copied', async ({ page, model, request, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const invented = lanternDose.quote.replace('40 mg', '400 mg');
  await model.script([
    claimsReply([await citedClaim(request, lanternDose), await citedClaim(request, lanternDose, invented)]),
  ]);
  await askToTheEnd(page, lanternDose.question);
  await page.getByRole('button', { name: 'Copy with references' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('40 mg');
  expect(copied).not.toContain('400 mg');
  expect(copied).toContain('1 claim was left out as not verified.');
});
