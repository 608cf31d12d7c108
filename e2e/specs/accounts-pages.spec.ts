import type { Page } from '@playwright/test';
import { expectClean, expectNoSidewaysScroll } from '../stage/expect-accessible';
import { expect, password, test } from '../stage/people-test';

/** Refused passwords and links that are used up; a browser logs each. */
test.use({ expectedErrors: /40[134]/ });

const sizes = [
  { name: 'a desktop', viewport: { width: 1280, height: 900 } },
  { name: 'a phone', viewport: { width: 390, height: 844 } },
] as const;

/** Axe finds nothing by day and by night, and nothing needs to be scrolled sideways, on either screen. */
async function expectFit(page: Page, path: string): Promise<void> {
  for (const { name, viewport } of sizes) {
    await page.setViewportSize(viewport);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectClean(page, `${path.split('/', 2).join('/')} on ${name}`);
    await expectNoSidewaysScroll(page);
  }
}

/** Presses Tab until that has the focus, as somebody without a pointer does. */
async function tabTo(page: Page, label: string): Promise<void> {
  const focused = page.locator(':focus');
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const name = await focused
      .evaluate(
        (at) =>
          at.getAttribute('aria-label') ??
          (at as HTMLInputElement).labels?.[0]?.textContent ??
          at.textContent,
      )
      .catch(() => '');
    if (name?.trim().startsWith(label) === true) return;
  }
  throw new Error(`“${label}” cannot be reached with Tab.`);
}

const linkPath = async (page: Page): Promise<string> =>
  new URL(await page.getByLabel('Link to copy').inputValue()).pathname;

test('axe finds nothing on the pages of accounts, and they fit a phone', async ({ browser, signedIn }) => {
  test.slow();
  const { page, request } = await signedIn('admin', 'rater', 'clinician');
  await expectFit(page, '/account');
  await expectFit(page, '/people');
  const invited = await request.post('/api/invitations', { data: { roles: ['rater'] } });
  const { path } = (await invited.json()) as { readonly path: string };
  await page.goto('/people');
  await page
    .getByRole('row')
    .filter({ hasText: '(you)' })
    .getByRole('button', { name: /^New password link/ })
    .click();
  const reset = await linkPath(page);
  const visit = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const stranger = await visit.newPage();
  for (const address of ['/sign-in', '/forgot', path, reset]) await expectFit(stranger, address);
  await visit.close();
});

test('an invitation made with the keyboard alone is joined, and its account signs in', async ({
  browser,
  signedIn,
}) => {
  const { page } = await signedIn('admin');
  const email = `invited-${String(Date.now())}@clinic.example`;
  await page.goto('/people');
  await tabTo(page, 'E-mail address');
  await page.keyboard.type(email);
  await tabTo(page, 'rater');
  await page.keyboard.press('Space');
  await tabTo(page, 'Make the invitation');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Link to copy')).toBeVisible();
  const path = await linkPath(page);
  await expect(page.getByRole('region', { name: 'Invitations table' }).getByText(email)).toBeVisible();

  const visit = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const guest = await visit.newPage();
  await guest.goto(path);
  await expect(guest.getByText('You are invited as clinician, rater.')).toBeVisible();
  await tabTo(guest, 'Name');
  await guest.keyboard.type('Kim Invited');
  await tabTo(guest, 'Password');
  await guest.keyboard.type('short');
  await guest.keyboard.press('Enter');
  await expect(guest, 'a short password is not taken').toHaveURL(/\/join\//);
  await guest.getByLabel('Password').fill('');
  await guest.getByLabel('Password').focus();
  await guest.keyboard.type(password);
  await guest.keyboard.press('Enter');
  await guest.waitForURL((url) => url.pathname === '/');
  await expect(guest.getByRole('link', { name: 'Kim Invited' })).toBeVisible();

  await guest.goto('/account');
  await tabTo(guest, 'Sign out');
  await guest.keyboard.press('Enter');
  await guest.waitForURL((url) => url.pathname === '/sign-in');
  await tabTo(guest, 'E-mail address');
  await guest.keyboard.type(email);
  await guest.keyboard.press('Tab');
  await guest.keyboard.type(password);
  await guest.keyboard.press('Enter');
  await guest.waitForURL((url) => url.pathname === '/');
  await guest.goto(path);
  await expect(guest.getByRole('heading', { name: 'This link is no longer good' })).toBeVisible();
  await visit.close();
});

test('a copied link sets a new password, and ends what was signed in before', async ({
  browser,
  signedIn,
}) => {
  const [{ page }, person] = [await signedIn('admin'), await signedIn('clinician')];
  await page.goto('/people');
  await page.getByRole('button', { name: `New password link: ${person.name}`, exact: true }).click();
  await expect(page.getByLabel('Link to copy')).toBeVisible();
  const path = await linkPath(page);
  const next = 'seven calm rivers';

  const visit = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const stranger = await visit.newPage();
  await stranger.goto('/sign-in');
  await tabTo(stranger, 'Forgot the password');
  await stranger.keyboard.press('Enter');
  await expect(stranger.getByText(/^Ask an admin of this Almanac/)).toBeVisible();
  await stranger.goto(path);
  await tabTo(stranger, 'New password');
  await stranger.keyboard.type(next);
  await stranger.keyboard.press('Enter');
  await stranger.waitForURL((url) => url.pathname === '/');
  expect((await person.request.get('/api/me')).status(), 'signed out everywhere else').toBe(401);
  const signIn = (word: string) =>
    person.request.post('/api/auth/sign-in/email', { data: { email: person.email, password: word } });
  expect((await signIn(password)).status()).toBe(401);
  expect((await signIn(next)).status()).toBe(200);
  await visit.close();
});

test('somebody manages their account with the keyboard alone', async ({ signedIn }) => {
  const { page } = await signedIn('clinician');
  await page.goto('/account');
  await expect(page.getByRole('cell', { name: /^Chrom(?:e|ium) on \w+$/ })).toBeVisible();
  await tabTo(page, 'Present password');
  await page.keyboard.type(password);
  await page.keyboard.press('Tab');
  await page.keyboard.type('seven calm rivers');
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'Change the password' });
  await expect(form.getByRole('status')).not.toBeEmpty();
  await expect(form.getByLabel('Present password'), 'done, and emptied').toHaveValue('');
  await tabTo(page, 'Name of the token');
  await page.keyboard.type('Reading list');
  await tabTo(page, 'Make a token');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Token to copy')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Reading list', exact: true })).toBeVisible();
});

test('on a phone the places of an admin are one menu, opened and closed with the keyboard', async ({
  signedIn,
}) => {
  const { page } = await signedIn('admin', 'rater', 'clinician');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/library');
  const header = await page.getByRole('banner').boundingBox();
  expect(header?.height, 'one row').toBeLessThanOrEqual(60);
  const people = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People' });
  await expect(people).toBeHidden();
  await tabTo(page, 'Menu');
  await page.keyboard.press('Enter');
  await expect(people).toBeVisible();
  await expectClean(page, 'the menu');
  await page.keyboard.press('Escape');
  await expect(people).toBeHidden();
  await page.keyboard.press('Enter');
  await people.click();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await expect(people).toBeHidden();
});
