import type { Page } from '@playwright/test';
import { AlmanacProcess } from '../stage/almanac-process';
import { askToTheEnd, claims, expect } from '../stage/almanac-test';
import { expectClean, expectNoSidewaysScroll } from '../stage/expect-accessible';
import { freePort } from '../stage/free-port';
import { test } from '../stage/own-data-test';

/** One person with every role sits at the machine. */
const open = { ALMANAC_OPEN: '1' };
const startMs = 60_000;
const question = 'Which dose of vellumab should adults with kelp ague take?';
const dose = 'Give adults with kelp ague vellumab 30 mg once daily for 4 days.';

const kelpAgue = `---
title: Kelp ague
body: Institute of Invented Medicine
---

# Kelp ague

## Treatment

${dose}

## Follow-up

See adults with kelp ague again after 2 weeks.
`;

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});

/** Waits until no job of the library is under way. */
async function built(page: Page): Promise<void> {
  await page.goto('/library');
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
}

test('an admin adds documents, asks from one of them, withdraws it, and goes back', async ({
  browser,
  data,
}) => {
  test.setTimeout(400_000);
  const server = await new AlmanacProcess({ port: await freePort(), data, environment: open }).ready(startMs);
  const context = await browser.newContext({ baseURL: server.origin });
  const page = await context.newPage();

  await page.goto('/library/add');
  await page
    .getByLabel('Drop files here, or choose them')
    .setInputFiles([file('kelp-ague.md', kelpAgue), file('broken.pdf', '%PDF-1.7 cut off')]);
  await expect(page.getByText('2 of 2 files are here.')).toBeVisible();
  const refused = page.getByRole('region', { name: 'Refused or held back' });
  await expect(refused).toContainText('broken.pdf', { timeout: 60_000 });
  await expect(refused).toContainText(/damaged or cut off/);
  const waiting = page.getByRole('region', { name: 'Documents waiting' });
  await expect(waiting.getByRole('link', { name: 'Kelp ague' })).toBeVisible({ timeout: 60_000 });
  await expectClean(page, 'the page for adding documents');
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });

  await page.getByLabel('Address of the document').fill('http://169.254.169.254/latest/meta-data/');
  await page.getByRole('button', { name: 'Fetch' }).click();
  await expect(refused).toContainText(/private network; only public addresses are fetched/, {
    timeout: 60_000,
  });

  await waiting.getByRole('link', { name: 'Kelp ague' }).click();
  const form = page.getByRole('form', { name: 'What the document is' });
  await expect(form.getByLabel('Body')).toHaveValue('Institute of Invented Medicine');
  await form.getByRole('textbox', { name: 'Year' }).fill('soon');
  await form.getByRole('button', { name: 'Confirm' }).click();
  await expect(form.getByRole('status')).toContainText('The year lies between 1900 and 2100.');
  await form.getByRole('textbox', { name: 'Year' }).fill('2026');
  await form.getByLabel('Quoting').selectOption('allowed');
  await expectClean(page, 'the page that asks what a document is');
  await form.getByRole('button', { name: 'Confirm' }).click();
  await page.waitForURL('**/library/add');
  await page.getByRole('button', { name: 'Build a release with this document' }).click();
  await page.waitForURL('**/library');
  await built(page);
  const row = page.getByRole('row').filter({ hasText: 'Kelp ague' });
  await expect(row).toContainText('2026');
  await expect(row).toContainText('may be quoted');
  await expectClean(page, 'the library of an admin');

  await page.getByRole('link', { name: 'Releases', exact: true }).click();
  const releases = page.getByRole('region', { name: 'Releases table' });
  await expect(releases.getByRole('row').nth(1)).toContainText(/passed.*live since/);
  await releases.getByRole('link').first().click();
  await expect(page.getByRole('row', { name: /^Recall at 10/ })).toBeVisible();
  await expectClean(page, 'the gate report');

  await askToTheEnd(page, question);
  const answer = page.url();
  await expect(claims(page).first()).toContainText('30 mg');

  await page.goto('/library');
  await page.getByRole('link', { name: 'Keep: Kelp ague' }).click();
  await page.getByRole('button', { name: /See adults with kelp ague again/ }).click();
  const marked = page.locator('mark[data-quote]').filter({ hasText: 'See adults with kelp ague again' });
  await expect(marked).toBeVisible();
  await page.getByText('Replace, withdraw or delete it').click();
  await expectClean(page, 'the page that keeps a document');
  await page.getByLabel('Why it is withdrawn').fill('The dose was wrong.');
  await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await expect(page.getByText('A release that shows it is being built.')).toBeVisible();
  await built(page);
  await expect(page.getByRole('row').filter({ hasText: 'Kelp ague' })).toContainText('withdrawn');

  await page.goto(answer);
  const since = page.getByRole('region', { name: 'Sources since this answer' });
  await expect(since).toContainText('has been withdrawn since');
  await page.getByRole('link', { name: 'Ask again and compare' }).click();
  await page.getByRole('button', { name: 'On its own release' }).click();
  await expect(page.getByRole('status')).toContainText('Same passages: yes. Every claim is the same.');
  await expectClean(page, 'the replay');
  await page.goto('/library');
  await page.getByRole('link', { name: 'Keep: Kelp ague' }).click();
  await page.getByRole('link', { name: 'Past answers that rest on it' }).click();
  await expect(page.getByRole('list', { name: 'Answers' })).toContainText('the document was withdrawn');

  await page.goto('/library');
  await page.getByRole('button', { name: 'Roll back' }).click();
  await page.getByRole('button', { name: 'Roll back' }).click();
  await expect(page.getByText('The release before is current again.')).toBeVisible();
  await page.goto(answer);
  await expect(since).toHaveCount(0);
  await page.goto('/people');
  const audit = page.getByRole('region', { name: 'Audit table' });
  for (const act of [
    'library document confirmed',
    'library documents added',
    'library document withdrawn',
    'release rolled back',
  ])
    await expect(audit).toContainText(act);
  await context.close();
  expect(await server.stop()).toBe(0);
});
