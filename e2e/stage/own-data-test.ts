import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from './almanac-test';
import { readStage } from './stage';

/** Specs that start servers of their own: each gets a data folder, filled like the others, removed afterwards. */
export const test = base.extend<{ data: string }>({
  data: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'almanac-e2e-data-'));
    await cp(readStage().template, folder, { recursive: true });
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});
