import { askToTheEnd, claims, expect, test } from '../stage/almanac-test';
import { lanternDose } from '../stage/invented-guidelines';

test('an answer is copied with its references, release and address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await askToTheEnd(page, lanternDose.question);
  await page.getByRole('button', { name: 'Copy with references' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')[0]).toBe(lanternDose.question);
  expect(copied).toContain(`- ${lanternDose.quote.slice(0, 40)}`);
  expect(copied).toMatch(
    /\[1\](?:\[\d\])* Lantern fever in adults and children\. Institute of Invented Medicine, 2024\./,
  );
  expect(copied).toContain('release ');
  expect(copied).toContain(page.url());
});

test('on paper an answer has its quotes as notes, its references, and no navigation', async ({ page }) => {
  await askToTheEnd(page, lanternDose.question);
  await expect(page.getByText('Quotes', { exact: true })).toBeHidden();
  await page.emulateMedia({ media: 'print' });

  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: lanternDose.question })).toBeVisible();
  await expect(claims(page).first()).toBeVisible();
  const notes = page.getByText(`[1] “${lanternDose.quote}”`);
  await expect(notes).toBeVisible();
  await expect(notes).toContainText('quoted and checked');
  await expect(page.getByRole('heading', { name: 'References' })).toBeVisible();
  await expect(page.getByText(/^Almanac, release /)).toBeVisible();
});
