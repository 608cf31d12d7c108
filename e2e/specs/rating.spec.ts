import { askToTheEnd, expect, test } from '../stage/almanac-test';
import { lanternDose } from '../stage/invented-guidelines';

test('an answer is rated on three scales; the rating is stored and shown', async ({ page, request }) => {
  const id = await askToTheEnd(page, lanternDose.question);
  const form = page.getByRole('region', { name: 'Rate this answer' });
  await form.getByRole('radiogroup', { name: 'Factuality' }).getByRole('radio', { name: /^5/ }).check();
  await form.getByRole('radiogroup', { name: 'Completeness' }).getByRole('radio', { name: '4' }).check();
  await form.getByRole('radiogroup', { name: 'Safety' }).getByRole('radio', { name: '3' }).check();
  await form.getByRole('textbox', { name: 'Comment' }).fill('Says nothing of kidney disease.');
  await form.getByRole('button', { name: 'Save rating' }).click();
  await expect(form).toContainText('Your rating is saved.');

  await page.reload();
  await expect(form).toContainText('factuality 5 · completeness 4 · safety 3');
  await expect(form).toContainText('Says nothing of kidney disease.');
  const stored = await request.get(`/api/answers/${id}/ratings`);
  expect(await stored.json()).toMatchObject({
    ratings: [{ factuality: 5, completeness: 4, safety: 3, comment: 'Says nothing of kidney disease.' }],
  });
});

test('a rating without a scale is not sent', async ({ page, request }) => {
  const id = await askToTheEnd(page, lanternDose.question);
  const form = page.getByRole('region', { name: 'Rate this answer' });
  await form.getByRole('radiogroup', { name: 'Safety' }).getByRole('radio', { name: /^1/ }).check();
  await form.getByRole('button', { name: 'Save rating' }).click();
  await expect(form).not.toContainText('Your rating is saved.');
  expect(await (await request.get(`/api/answers/${id}/ratings`)).json()).toEqual({ ratings: [] });
});
