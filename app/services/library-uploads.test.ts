import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openDatabase, type OpenDatabase } from '@/db/client';
import { openCorpus, type Corpus } from '@/lib/corpus/corpus';
import { asPersonId, type Person } from '@/lib/identity/person';
import { listProposals } from '@/lib/records/library-proposals';
import { openUploads, type Uploads } from './library-uploads';
import { watchFolder } from './watch-folder';

const jo: Person = { id: asPersonId('jo'), name: 'Jo', roles: ['admin'] };
const kim: Person = { id: asPersonId('kim'), name: 'Kim', roles: ['admin'] };
const mebibyte = 1024 * 1024;

let database: OpenDatabase;
let corpus: Corpus;
let folder: string;
let uploads: Uploads;
let given = 0;

beforeAll(async () => {
  database = await openDatabase({ folder: 'memory://' });
  folder = await mkdtemp(join(tmpdir(), 'almanac-uploads-'));
  corpus = await openCorpus({ uri: join(folder, 'corpus'), readConsistencySeconds: 0 });
}, 60_000);
afterAll(async () => {
  await corpus.close();
  await database.close();
  await rm(folder, { recursive: true, force: true });
});
const open = (dataFolder = folder): Uploads =>
  openUploads({ db: database.db, corpus, dataFolder, given: () => void (given += 1) });
beforeEach(() => {
  uploads = open();
});

const file = (name: string, bytes: number, tab = 'tab-number-1') => ({ name, bytes, modifiedMs: 1, tab });
async function* parts(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}
const proposed = async (source: string) =>
  (await listProposals(database.db, ['reading'])).filter((proposal) => proposal.source === source);

test('a file that comes in parts is in the store and proposed once the last one is here', async () => {
  const { id } = await uploads.begin(file('parts.md', 10), jo);
  const tab = 'tab-number-1';
  const half = await uploads.append(id, { offset: 0, tab, body: parts('# He', 'l') }, jo);
  expect(half).toMatchObject({ offset: 5, isComplete: false });
  expect(await proposed('parts.md')).toEqual([]);
  const whole = await uploads
    .append(id, { offset: 5, tab, body: parts('lo you') }, jo)
    .catch((cause: unknown) => cause);
  expect(String(whole)).toContain('More bytes come');
  // What went too far was not appended: the rest follows where the last part ended.
  const done = await uploads.append(id, { offset: 5, tab, body: parts('lo yo') }, jo);
  expect(done).toMatchObject({ isComplete: true });
  const [proposal] = await proposed('parts.md');
  expect(Buffer.from((await corpus.readOriginal(proposal?.contentHash ?? '')) ?? []).toString()).toBe(
    '# Hello yo',
  );
  expect(given).toBeGreaterThan(0);
  expect(await readdir(join(folder, 'uploads'))).toEqual([]);
});

test('after a crash the same file goes on where it ended', async () => {
  const { id } = await uploads.begin(file('cut.md', 6), jo);
  const broken = (async function* () {
    yield Buffer.from('abc');
    throw new Error('the connection was lost');
  })();
  await expect(uploads.append(id, { offset: 0, tab: 'tab-number-1', body: broken }, jo)).rejects.toThrow(
    'lost',
  );
  const again = open();
  expect(await again.unfinished(jo)).toMatchObject([{ name: 'cut.md', offset: 3, bytes: 6 }]);
  const resumed = await again.begin(file('cut.md', 6), jo);
  expect(resumed).toMatchObject({ id, offset: 3 });
  const wrong = again.append(id, { offset: 0, tab: 'tab-number-1', body: parts('abc') }, jo);
  await expect(wrong).rejects.toThrow('Go on at 3.');
  await again.append(id, { offset: 3, tab: 'tab-number-1', body: parts('def') }, jo);
  expect(await proposed('cut.md')).toHaveLength(1);
});

test('a file that was complete when the server died is taken with the next word of its tab', async () => {
  const { id } = await uploads.begin(file('whole.md', 3), jo);
  await writeFile(join(folder, 'uploads', `${id}.part`), 'abc');
  const resumed = await uploads.begin(file('whole.md', 3), jo);
  expect(resumed).toMatchObject({ id, offset: 3, isComplete: false });
  const done = await uploads.append(id, { offset: 3, tab: 'tab-number-1', body: parts() }, jo);
  expect(done.isComplete).toBe(true);
  expect(await proposed('whole.md')).toHaveLength(1);
});

test('two tabs and two people do not mix', async () => {
  const first = await uploads.begin(file('twice.md', 4, 'tab-number-1'), jo);
  const second = await uploads.begin(file('twice.md', 4, 'tab-number-2'), jo);
  expect(second.id).not.toBe(first.id);
  const stranger = uploads.append(first.id, { offset: 0, tab: 'tab-number-2', body: parts('xx') }, jo);
  await expect(stranger).rejects.toThrow('Another tab is sending this file.');
  const kims = uploads.append(first.id, { offset: 0, tab: 'tab-number-1', body: parts('xx') }, kim);
  await expect(kims).rejects.toThrow('no such upload');
  const slow = (async function* () {
    yield Buffer.from('ab');
    await expect(
      uploads.append(first.id, { offset: 0, tab: 'tab-number-1', body: parts('zz') }, jo),
    ).rejects.toThrow('Another tab');
    yield Buffer.from('cd');
  })();
  const done = await uploads.append(first.id, { offset: 0, tab: 'tab-number-1', body: slow }, jo);
  expect(done.isComplete).toBe(true);
  await uploads.discard(second.id, jo);
  expect(await uploads.unfinished(jo)).toEqual([]);
});

test('600 MB are refused before a byte is sent, in one file or in several', async () => {
  await expect(uploads.begin(file('huge.pdf', 600 * mebibyte), jo)).rejects.toThrow(
    'A file may have 256 MB at most.',
  );
  const begun = [
    await uploads.begin(file('a.pdf', 250 * mebibyte), jo),
    await uploads.begin(file('b.pdf', 200 * mebibyte), jo),
  ];
  await expect(uploads.begin(file('c.pdf', 150 * mebibyte), kim)).rejects.toThrow(
    '150 MB are too many: 500 MB may wait at a time, and 450 MB wait already.',
  );
  for (const { id } of begun) await uploads.discard(id, jo);
});

test('a full disk is a sentence, and what has arrived stays', async () => {
  const { id } = await uploads.begin(file('full.md', 6), jo);
  await uploads.append(id, { offset: 0, tab: 'tab-number-1', body: parts('abc') }, jo);
  const full = (async function* () {
    yield* parts();
    throw Object.assign(new Error('write'), { code: 'ENOSPC' });
  })();
  await expect(uploads.append(id, { offset: 3, tab: 'tab-number-1', body: full }, jo)).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('no space left on the server’s disk') as string,
  });
  expect(await uploads.standing(id, jo)).toMatchObject({ offset: 3 });
  await uploads.discard(id, jo);
});

test('the watched folder proposes a file once, and again when its bytes have changed', async () => {
  const watched = await mkdtemp(join(folder, 'watched-'));
  const old = new Date(Date.now() - 60_000);
  const write = async (text: string, time: Date) => {
    await writeFile(join(watched, 'fever.md'), text);
    const { utimes } = await import('node:fs/promises');
    await utimes(join(watched, 'fever.md'), time, time);
  };
  const look = watchFolder({ db: database.db, corpus, folder: watched, given: () => undefined });
  await write('# Fever', old);
  await look();
  await look();
  expect(await proposed('fever.md')).toMatchObject([{ origin: 'folder', givenBy: 'watched folder' }]);
  await write('# Fever, again', new Date(Date.now() - 30_000));
  await look();
  expect(await proposed('fever.md')).toHaveLength(2);
  // A file that is still being written waits.
  await writeFile(join(watched, 'new.md'), '# New');
  await look();
  expect(await proposed('new.md')).toEqual([]);
});
