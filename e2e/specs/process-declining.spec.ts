import { AlmanacProcess } from '../stage/almanac-process';
import { ask, claims, ended, expect } from '../stage/almanac-test';
import { expectClean, expectNoSidewaysScroll } from '../stage/expect-accessible';
import { freePort } from '../stage/free-port';
import { lanternDose } from '../stage/invented-guidelines';
import { test } from '../stage/own-data-test';

/** One person with every role sits at the machine. */
const open = { ALMANAC_OPEN: '1' };
const startMs = 60_000;
const path = '/library/declining';

test.describe('the threshold below which answers are declined', () => {
  test('is chosen on the curve by keyboard, holds for the next question, and can be taken back', async ({
    browser,
    data,
  }) => {
    const server = await new AlmanacProcess({ port: await freePort(), data, environment: open }).ready(
      startMs,
    );
    const visit = await browser.newContext({ baseURL: server.origin, viewport: { width: 390, height: 800 } });
    const page = await visit.newPage();
    await page.goto('/library');
    await page.getByRole('link', { name: 'When to decline' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'When to decline' })).toBeVisible();
    await expect(page.getByText(/^In force: the default\./)).toBeVisible();
    await expectClean(page, 'the threshold page on a phone');
    await expectNoSidewaysScroll(page);

    const slider = page.getByRole('slider', { name: /^Decline below/ });
    const coverage = page.getByRole('row', { name: /^Coverage/ });
    const shareIn = async (name: RegExp, at: 0 | 1) =>
      Number.parseFloat(await page.getByRole('row', { name }).getByRole('cell').nth(at).innerText());
    for (const name of [/^Coverage/, /^Undetected errors/])
      expect(await shareIn(name, 0)).toBeLessThanOrEqual(await shareIn(name, 1));
    await slider.focus();
    await slider.press('Home');
    await expect(page.getByText('This lets more wrong answers through than what is in force.')).toBeVisible();
    await expect(coverage.getByRole('cell').first()).toHaveText('100.0 %');
    await slider.press('End');
    await expect(coverage.getByRole('cell').first()).toHaveText('0.0 %');
    await expect(slider).toHaveAttribute('aria-valuetext', /^1\.00: answers 0\.0 % of questions/);
    await page.getByRole('button', { name: 'Decline below 1.00' }).click();
    await expect(page.getByText(/^In force: 1\.00, chosen by /)).toBeVisible();

    await ask(page, lanternDose.question);
    await ended(page);
    await expect(page.getByRole('region', { name: 'Declined' })).toBeVisible();

    await page.goto(path);
    await page.getByRole('button', { name: 'Back to the default' }).click();
    await expect(page.getByText(/^In force: the default\./)).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 900 });
    await expectClean(page, 'the threshold page on a desktop');
    await ask(page, lanternDose.question);
    await ended(page);
    await expect(claims(page).first()).toBeVisible();
    await visit.close();
    expect(await server.stop()).toBe(0);
  });

  test('is the environment’s where the environment names one, and the page says so', async ({
    browser,
    data,
  }) => {
    const environment = { ...open, ALMANAC_DECLINE_BELOW: '0.4' };
    const server = await new AlmanacProcess({ port: await freePort(), data, environment }).ready(startMs);
    const visit = await browser.newContext({ baseURL: server.origin });
    const page = await visit.newPage();
    await page.goto(path);
    await expect(page.getByText(/^In force: 0\.40, set by ALMANAC_DECLINE_BELOW/)).toBeVisible();
    await expect(page.getByRole('button', { name: /^Decline below/ })).toHaveCount(0);
    await visit.close();
    expect(await server.stop()).toBe(0);
  });
});
