import { wordsReply } from '../model-double/scripted-reply';
import { askToTheEnd, claims, claimsLeftOut, expect } from '../stage/almanac-test';
import { lanternAspirin, lanternDose } from '../stage/invented-guidelines';
import { passageKey, test } from '../stage/model-test';

/** The number that a model without structured output writes in brackets. */
const markOf = (key: string) => `[${key.slice(1)}]`;

test('a model without structured output is asked for plain words, and the server finds the quotes', async ({
  page,
  model,
  request,
}) => {
  const mark = markOf(await passageKey(request, lanternDose.question, lanternDose.quote));
  const words = lanternDose.quote.slice(0, -1);
  await model.script([wordsReply(`${words} ${mark}.`)], { structuredOutput: false });
  await askToTheEnd(page, lanternDose.question);
  await expect(claims(page)).toHaveCount(1);
  await expect(claims(page).first()).toContainText('quoted and checked');
  await expect(claims(page).first().getByRole('blockquote')).toContainText(lanternDose.quote);
});

test('an invented dose, an invented mark and a missing mark are caught in plain words too', async ({
  page,
  model,
  request,
}) => {
  const mark = markOf(await passageKey(request, lanternDose.question, lanternDose.quote));
  const words = lanternDose.quote.slice(0, -1);
  const reply = [
    `${words} ${mark}.`,
    `${words.replace('40 mg', '400 mg')} ${mark}.`,
    'Calbrivir may be doubled in severe lantern fever [99].',
    'Lantern fever is best treated at sea.',
  ].join(' ');
  await model.script([wordsReply(reply)], { structuredOutput: false });
  await askToTheEnd(page, lanternDose.question);
  await expect(claims(page)).toHaveCount(1);
  await expect(claimsLeftOut(page)).toHaveCount(3);
  await expect(claimsLeftOut(page).filter({ hasText: '400 mg' })).toContainText('does not match');
  await expect(claimsLeftOut(page).filter({ hasText: 'doubled' })).toContainText('“99”');
  await expect(claimsLeftOut(page).filter({ hasText: 'at sea' })).toContainText('not verified');
});

test('a dropped negation is caught in plain words too', async ({ page, model, request }) => {
  const mark = markOf(await passageKey(request, lanternAspirin.question, lanternAspirin.quote));
  await model.script([wordsReply(`Give aspirin to children under 16 years with lantern fever ${mark}.`)], {
    structuredOutput: false,
  });
  await askToTheEnd(page, lanternAspirin.question);
  await expect(claimsLeftOut(page).first()).toContainText('does not match');
});

test('a model that says it has no answer makes the answer a decline', async ({ page, model }) => {
  await model.script([wordsReply('NO ANSWER')], { structuredOutput: false });
  await askToTheEnd(page, lanternDose.question);
  await expect(page.getByRole('region', { name: 'Declined' })).toContainText(
    'Not enough evidence in your library',
  );
});
