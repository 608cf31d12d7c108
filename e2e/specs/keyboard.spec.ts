import { claims, ended, expect, marks, test } from '../stage/almanac-test';
import { lanternDose } from '../stage/invented-guidelines';

test('from the question to the source and back with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('textbox', { name: 'Ask a guideline question' })).toBeFocused();
  await page.keyboard.type(lanternDose.question);
  await page.keyboard.press('Enter');
  await ended(page);

  await page.keyboard.press('j');
  await expect(claims(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Proof 1' })).toBeFocused();
  await page.keyboard.press('s');
  const source = page.getByRole('complementary', { name: 'Source' });
  await expect(marks(source).first()).toBeInViewport();
  await expect(source).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(source).toBeHidden();
  await page.keyboard.press('r');
  await expect(page.getByRole('heading', { name: 'Rate this answer' })).toBeFocused();
});

test('a citation chip is reached with Tab and opened with Enter', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.type(lanternDose.question);
  await page.keyboard.press('Enter');
  await ended(page);
  await page.keyboard.press('j');
  await page.keyboard.press('Tab');
  const chip = claims(page)
    .first()
    .getByRole('button', { name: /^Citation 1:/ });
  await expect(chip).toBeFocused();
  const size = await chip.boundingBox();
  expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Source' })).toBeVisible();
});

test('the first Tab leads past the navigation, and ? shows the keys', async ({ page }) => {
  await page.goto('/history');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.keyboard.press('/');
  await expect(page.getByRole('textbox', { name: 'Ask a guideline question' })).toBeFocused();
});
