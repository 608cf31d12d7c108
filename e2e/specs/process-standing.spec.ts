import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AlmanacProcess, root } from '../stage/almanac-process';
import { askToTheEnd, claims, expect } from '../stage/almanac-test';
import { freePort } from '../stage/free-port';
import { tideCough } from '../stage/invented-guidelines';
import { test } from '../stage/own-data-test';

/** One person with every role sits at the machine. */
const open = { ALMANAC_OPEN: '1' };
const startMs = 60_000;
const run = promisify(execFile);

test('an old answer and the history say that its source has been replaced since, and by what', async ({
  browser,
  data,
}) => {
  const server = await new AlmanacProcess({ port: await freePort(), data, environment: open }).ready(startMs);
  const context = await browser.newContext({ baseURL: server.origin });
  const page = await context.newPage();
  await askToTheEnd(page, tideCough.question);
  const address = page.url();
  const before = await claims(page).first().textContent();
  const since = page.getByRole('region', { name: 'Sources since this answer' });
  await expect(since).toHaveCount(0);

  await ingestSuccessor(data);
  await page.goto(address);
  await expect(since).toContainText('has been replaced since by');
  await expect(since).toContainText('The answer below is as it was given.');
  await expect(claims(page).first()).toHaveText(before ?? '');
  await page.goto('/history');
  const row = page.getByRole('row').filter({ hasText: tideCough.question });
  await expect(row).toContainText('source replaced since');

  await page.goto(address);
  await since.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tide cough, second edition');
  await context.close();
  expect(await server.stop()).toBe(0);
});

/** Puts a later edition of the cited guideline into the library while the server runs. */
async function ingestSuccessor(data: string): Promise<void> {
  const folder = join(data, 'later');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'tide-cough-second.md'), successor);
  await run(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'ingest/command.ts', folder, '--data', data, '--quiet'],
    { cwd: root },
  );
}

const successor = `---
title: 'Tide cough, second edition'
id: tide-cough-second
body: Institute of Invented Medicine
year: 2026
status: current
supersedes: ['tide-cough-2022']
---

# Tide cough, second edition

## Treatment

Offer adults with tide cough honeyed brine 20 mL twice daily for two weeks.
`;
