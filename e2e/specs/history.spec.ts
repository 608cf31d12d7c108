import { askToTheEnd, claims, expect, test } from '../stage/almanac-test';
import { lanternAspirin, unanswerable } from '../stage/invented-guidelines';

test('answers stay in the history with their outcome and sources, and can be found again', async ({
  page,
}) => {
  // Specs that play at the same time must not ask this very question.
  const question = 'Is aspirin allowed for children under 16 years with lantern fever?';
  await askToTheEnd(page, unanswerable);
  await askToTheEnd(page, question);
  const words = await claims(page).first().textContent();
  const address = page.url();

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'History' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
  const table = page.getByRole('region', { name: 'History table' });
  await expect(table.getByRole('row').filter({ hasText: unanswerable }).first()).toContainText('declined');

  await page
    .getByRole('searchbox', { name: 'Filter history' })
    .or(page.getByLabel('Filter history'))
    .first()
    .fill('aspirin lantern');
  await expect(table.getByRole('row').filter({ hasText: unanswerable })).toHaveCount(0);
  const row = table.getByRole('row').filter({ hasText: question }).first();
  await expect(row).toContainText(/\d claims?/);
  await expect(row).toContainText('Institute of Invented Medicine 2024');
  await row.getByRole('link', { name: question }).click();
  await expect(page).toHaveURL(address);
  await expect(claims(page).first()).toHaveText(words ?? '');
});

test('a reload and a permalink show the same answer', async ({ page, context }) => {
  await askToTheEnd(page, lanternAspirin.question);
  const before = await page.getByRole('main').textContent();
  await page.reload();
  await expect(page.getByRole('main')).toHaveText(before ?? '');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('main')).toHaveText(before ?? '');
});
