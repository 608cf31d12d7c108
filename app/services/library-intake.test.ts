import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/db/client';
import { librarySources } from '@/db/intake-tables';
import { testDatabases } from '@/db/test-databases';
import { openCorpus, type Corpus } from '@/lib/corpus/corpus';
import { openIntake } from './library-intake';

const [where] = (await testDatabases()).toReversed();
if (where === undefined) throw new Error('There is always the embedded database.');
const address = 'https://guidelines.example/gout.html';
let folder: string;
let corpus: Corpus;
let database: OpenDatabase;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-intake-'));
  corpus = await openCorpus({ uri: join(folder, 'corpus') });
  database = await where.open();
});
afterAll(async () => {
  await corpus.close();
  await database.close();
  await where.remove();
  rmSync(folder, { recursive: true, force: true });
});

test('a look that is due is made once, also when the process that saw it died on the way', async () => {
  const { db } = database;
  const intake = openIntake({ db, corpus, given: () => undefined });
  await intake.addAddress(address, 'jo');
  const due = new Date('2026-01-01T00:00:00Z');
  const makeDue = () => db.update(librarySources).set({ nextAt: due });
  const looks = async () => (await intake.waiting()).filter(({ origin }) => origin === 'refetch');

  await makeDue();
  await intake.lookAtDue();
  expect(await looks()).toHaveLength(1);
  await intake.lookAtDue();
  expect(await looks()).toHaveLength(1);
  // It died after it had written the look down, and before it put the next one off.
  await makeDue();
  await intake.lookAtDue();
  expect(await looks()).toHaveLength(1);
  const [source] = await intake.sources();
  expect(Date.parse(source?.nextAt ?? '')).toBeGreaterThan(Date.now());
});
