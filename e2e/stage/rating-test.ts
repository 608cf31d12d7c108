import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { request as apiRequest } from '@playwright/test';
import { AlmanacProcess, root } from './almanac-process';
import { expect, test as base } from './almanac-test';
import { waitForEnd } from './answers-api';
import { freePort } from './free-port';
import { lanternDose, palsyDose } from './invented-guidelines';
import { readStage } from './stage';

const startMs = 60_000;
const studies = 12;
const open = { ALMANAC_OPEN: '1' };

/** A server with running studies, made once: each spec takes one of its own. */
interface RatedServer {
  readonly origin: string;
  readonly take: () => string;
}

export const test = base.extend<{ study: string }, { rated: RatedServer }>({
  rated: [
    async ({}, use) => {
      const data = await mkdtemp(join(tmpdir(), 'almanac-e2e-rating-'));
      await cp(readStage().template, data, { recursive: true });
      const ids = await seed(data);
      const server = await new AlmanacProcess({ port: await freePort(), data, environment: open }).ready(
        startMs,
      );
      await use({
        origin: server.origin,
        take: () => {
          const id = ids.shift();
          if (id === undefined) throw new Error('More specs than studies were made.');
          return id;
        },
      });
      await server.stop();
      await rm(data, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  /** Address of a study's rating page. */
  study: async ({ rated }, use) => {
    await use(`${rated.origin}/rate/${rated.take()}`);
  },
});

export { expect };

/** Asks two questions on a server of its own, and makes studies of the answers while nobody else has the database. */
async function seed(data: string): Promise<string[]> {
  const server = await new AlmanacProcess({ port: await freePort(), data, environment: open }).ready(startMs);
  const request = await apiRequest.newContext({ baseURL: server.origin });
  const answers: string[] = [];
  for (const { question } of [lanternDose, palsyDose]) {
    const created = await request.post('/api/answers', { data: { question } });
    const { id } = (await created.json()) as { readonly id: string };
    await waitForEnd(request, id);
    answers.push(id);
  }
  await request.dispose();
  await server.stop();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'e2e/seed/rating-studies.ts', join(data, 'database'), String(studies), ...answers],
    { cwd: root },
  );
  return stdout.trim().split('\n');
}

/** Opens a rating page and closes the instructions, which open by themselves the first time. */
export async function openRating(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** Answers the practice item and leaves it. */
export async function passPractice(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Practice item');
  for (const key of ['1', '1', '1', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByRole('region', { name: 'What was expected' })).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
}

export const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved$/ });
export const scale = (page: Page, name: string) => page.getByRole('radiogroup', { name });
