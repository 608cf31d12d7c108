import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { askToTheEnd } from '../stage/almanac-test';
import { lanternDose } from '../stage/invented-guidelines';
import { expect, password, test } from '../stage/people-test';

/** Refused sign-ins are what these specs are about; a browser logs each. */
test.use({ expectedErrors: /40[134]|429/ });

const phone = { width: 390, height: 844 };

async function expectNoFaults(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  for (const viewport of [phone, { width: 1280, height: 800 }]) {
    await page.setViewportSize(viewport);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(viewport.width);
  }
}

test('whoever is not signed in is sent to sign in, with the keyboard alone, and comes back', async ({
  page,
  signedIn,
}) => {
  const { email } = await signedIn('clinician');
  await page.goto('/history?from=mail');
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expectNoFaults(page);
  await page.getByLabel('E-mail address').focus();
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type('not the password');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The e-mail address or the password is not right.')).toBeVisible();
  await expect(page.getByLabel('E-mail address'), 'nothing is lost').toHaveValue(email);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/history' && url.search === '?from=mail');
});

test('no address leads from signing in to another site', async ({ page, signedIn }) => {
  const { email } = await signedIn('clinician');
  await page.goto('/sign-in?to=https%3A%2F%2Fevil.example%2F');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/');
});

test('an answer is its asker’s alone until they share it, and again when they stop', async ({ signedIn }) => {
  const [asker, reader] = [await signedIn('clinician'), await signedIn('clinician')];
  const id = await askToTheEnd(asker.page, lanternDose.question);
  const seen = async () => (await reader.request.get(`/api/answers/${id}`)).status();
  expect(await seen()).toBe(404);
  await asker.page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(asker.page.getByText('Everybody who is signed in can read this answer')).toBeVisible();
  await reader.page.goto(`/answers/${id}`);
  await expect(reader.page.getByText('Somebody shared this answer with you.')).toBeVisible();
  expect((await reader.request.post(`/api/answers/${id}/stop`)).status()).toBe(403);
  await reader.page.goto('/history');
  await expect(reader.page.getByText('No question has been asked yet.')).toBeVisible();
  await asker.page.getByRole('button', { name: 'Stop sharing' }).click();
  await expect(asker.page.getByText('Only you can read this answer.')).toBeVisible();
  expect(await seen()).toBe(404);
  await expectNoFaults(asker.page);
});
