import { ask, askToTheEnd, claims, expect, test } from '../stage/almanac-test';
import { lanternDose } from '../stage/invented-guidelines';
import { readAnswer } from '../stage/answers-api';

test('a question is answered claim by claim, each with a numbered and checked citation', async ({ page }) => {
  await askToTheEnd(page, lanternDose.question);

  await expect(page.getByRole('heading', { level: 1, name: lanternDose.question })).toBeVisible();
  const first = claims(page).first();
  await expect(first).toContainText('calbrivir 40 mg');
  await expect(first).toContainText('quoted and checked');
  const chip = first.getByRole('button', { name: /^Citation 1: .*quoted and checked$/ });
  await expect(chip).toHaveText('1');

  const proof = first.getByRole('region', { name: 'Proof 1' });
  await expect(proof.getByRole('blockquote')).toContainText(lanternDose.quote);
  await expect(proof).toContainText('Institute of Invented Medicine');
  await expect(proof).toContainText('2024');
});

test('strength and certainty are shown as the issuing body states them', async ({ page }) => {
  await askToTheEnd(page, lanternDose.question);
  await expect(claims(page).first().getByRole('region', { name: 'Proof 1' })).toContainText(/strong.*high/i);
});

test('every claim on the page is in the record, with as many citations', async ({ page, request }) => {
  const id = await askToTheEnd(page, lanternDose.question);
  const answer = await readAnswer(request, id);
  expect(answer.status).toBe('answered');
  await expect(claims(page)).toHaveCount(
    answer.claims.filter(({ support }) => support === 'supported').length,
  );
  for (const { text, citations } of answer.claims) {
    const claim = claims(page).filter({ hasText: text });
    await expect(claim.getByRole('button', { name: /^Citation / })).toHaveCount(citations.length);
  }
});

test('the evidence lists every passage considered, with its ranks', async ({ page, request }) => {
  const id = await askToTheEnd(page, lanternDose.question);
  const { evidence } = await readAnswer(request, id);
  await page.getByText(/^Evidence: \d+ passages? considered$/).click();
  const rows = page.getByRole('region', { name: 'Passages considered' }).getByRole('row');
  await expect(rows).toHaveCount(evidence.length + 1);
});

test('an example question is one press away from its answer', async ({ page }) => {
  await page.goto('/');
  const examples = page.getByRole('region', { name: 'Example questions' }).getByRole('button');
  await expect(examples).toHaveCount(3);
  const question = (await examples.first().textContent()) ?? '';
  await examples.first().click();
  await expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible();
  await expect(claims(page).first()).toContainText('quoted and checked');
});

test('the front page says what the library holds', async ({ page }) => {
  await page.goto('/');
  await expect(
    page.getByText(/holds \d+ documents, [\d,]+ passages; the newest is from 20\d\d/),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ask', exact: true })).toBeDisabled();
});

test('emergency wording gets the local-emergency notice before anything else', async ({ page }) => {
  await ask(page, 'A man with lantern fever has collapsed and is not breathing: which dose of calbrivir?');
  await expect(page.getByRole('region', { name: 'Emergency notice' })).toContainText(
    'local emergency number',
  );
});
