import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase, openOrJoinDatabase, type OpenDatabase } from './client';
import { libraryJobs, libraryWork } from './library-tables';

let folder = '';
let held: OpenDatabase;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-shared-'));
  held = await openDatabase({ folder: join(folder, 'database') });
});
afterEach(async () => {
  await held.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a second opener works on the database of the first, with times and bytes as they are', async () => {
  const joined = await openOrJoinDatabase({ folder: join(folder, 'database') });
  expect([held.kind, joined.kind]).toEqual(['pglite', 'shared']);
  const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 256);
  await joined.db.insert(libraryWork).values({ key: 'a', bytes });
  await joined.db.insert(libraryJobs).values({
    id: 'j',
    kind: 'add',
    requestedBy: 'tester',
    status: 'queued',
    step: 'plan',
    timings: { plan: 1 },
  });
  const [work] = await held.db.select().from(libraryWork);
  expect(Buffer.from(work?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
  const [here, there] = [
    await held.db.select().from(libraryJobs),
    await joined.db.select().from(libraryJobs),
  ];
  expect(there).toEqual(here);
  expect(there[0]?.createdAt).toBeInstanceOf(Date);
  await joined.close();
});

test('a fault of a statement is told, and the end of the holder ends whoever joined', async () => {
  const joined = await openOrJoinDatabase({ folder: join(folder, 'database') });
  await expect(joined.db.execute(sql`select * from nowhere`)).rejects.toThrow();
  await joined.ping();
  await held.close();
  await expect(joined.ping()).rejects.toThrow('The process that holds the database has ended.');
  held = await openDatabase({ folder: join(folder, 'database') });
});
