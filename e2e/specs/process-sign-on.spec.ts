import type { Browser, Page } from '@playwright/test';
import { AlmanacProcess } from '../stage/almanac-process';
import { expect } from '../stage/almanac-test';
import { expectClean, expectNoSidewaysScroll } from '../stage/expect-accessible';
import { freePort } from '../stage/free-port';
import { test } from '../stage/own-data-test';
import { joinAs } from '../stage/people-test';
import { client, startSignOnServer } from '../stage/sign-on-server';
import { setupPath } from '../stage/stage';

const startMs = 60_000;

/** A browser that reaches nothing but this machine: the sign-on server’s own pages ask for a typeface elsewhere. */
async function visitor(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL });
  await context.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  return context.newPage();
}

/** From our sign-in page through the server’s login and consent, back to us. */
async function signOn(page: Page, name: string): Promise<void> {
  await page.goto('/sign-in?to=%2Flibrary');
  await page.getByRole('button', { name: 'Sign in with Clinic' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/interaction\//);
  await page.locator('input[name=login]').fill(name);
  await page.locator('input[name=password]').fill('any');
  await page.locator('button[type=submit]').click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

test('somebody who is invited signs in through the clinic’s own server; a stranger is told why not', async ({
  browser,
  data,
}) => {
  const port = await freePort();
  const origin = `http://127.0.0.1:${String(port)}`;
  const provider = await startSignOnServer(origin);
  const server = await new AlmanacProcess({
    port,
    data,
    environment: {
      ALMANAC_URL: origin,
      ALMANAC_OIDC_URL: provider.issuer,
      ALMANAC_OIDC_CLIENT: client.id,
      ALMANAC_OIDC_SECRET: client.secret,
      ALMANAC_OIDC_NAME: 'Clinic',
    },
  }).ready(startMs);
  try {
    const admin = await visitor(browser, origin);
    await joinAs(admin, setupPath(server.output), 'First Admin', 'first.admin@clinic.example');

    const stranger = await visitor(browser, origin);
    await signOn(stranger, 'eve');
    await expect(stranger.getByText(/^You are not invited to this Almanac yet/)).toBeVisible();
    await stranger.setViewportSize({ width: 390, height: 844 });
    await expectClean(stranger, 'signing in with single sign-on');
    await expectNoSidewaysScroll(stranger);

    const invited = await admin.request.post('/api/invitations', {
      data: { roles: ['rater'], email: 'jo@clinic.example' },
    });
    expect(invited.status()).toBe(201);
    const guest = await visitor(browser, origin);
    await signOn(guest, 'jo');
    await guest.waitForURL(`${origin}/library`);
    await expect(guest.getByRole('link', { name: 'Dr jo' })).toBeVisible();
    expect(await (await guest.request.get('/api/me')).json()).toMatchObject({
      name: 'Dr jo',
      roles: ['rater'],
    });
  } finally {
    await server.stop();
    await provider.close();
  }
});
