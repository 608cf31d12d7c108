import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inspect } from 'node:util';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { ingestPaths } from '@/ingest/ingest-paths';
import { fixtureEmbedder } from '@/ingest/pipeline/fixture-embedder';
import { openCorpus, type Corpus } from '@/lib/corpus/corpus';
import { openSession } from '@/lib/corpus/lance-session';
import { StoredWriterLock } from '@/lib/corpus/stored-writer-lock';
import type { CorpusSettings } from '@/lib/env/corpus-settings';
import { asDocumentId } from '@/lib/evidence/ids';
import { searchTerms } from '@/lib/language/search-terms';
import { signedRequest } from './signed-request';
import { howToInstall, startObjectStorage, type RunningStorage } from './start-object-storage';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

const storage = await startObjectStorage();
if (storage === null) process.stdout.write(`Object storage: skipped: not installed. ${howToInstall}\n`);

const library = join(import.meta.dirname, '../../ingest/library');
const digests = ['gina-asthma-2024.md', 'rcuk-anaphylaxis-2021.md'];
let places = 0;

describe.skipIf(storage === null)('a library on object storage', () => {
  const server = storage as RunningStorage;
  const opened: { close(): Promise<void> }[] = [];
  let place: CorpusSettings;

  afterAll(() => server.stop());
  afterEach(async () => {
    for (const corpus of opened.splice(0)) await corpus.close();
  });

  const open = async (at: CorpusSettings = place): Promise<Corpus> => {
    const corpus = await openCorpus(at);
    opened.push(corpus);
    return corpus;
  };
  const begin = (): Promise<Corpus> => open((place = server.place(`library-${places++}`)));
  const ingest = (corpus: Corpus, paths: readonly string[]) =>
    ingestPaths({ paths, corpus, embedder: fixtureEmbedder(), baseDir: library });

  test('of writes that want to be the first, the server lets one through', async () => {
    const write = (body: string) =>
      signedRequest(server, 'PUT', '/library/once', { body, headers: { 'if-none-match': '*' } });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, writer) => write(String(writer))));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(19);
    const part = await signedRequest(server, 'GET', '/library/once', { headers: { range: 'bytes=0-0' } });
    expect(part.status).toBe(206);
  });

  test('holds documents, passages and originals as a folder does, and serves a new release to others within two seconds', async () => {
    const [writer, reader] = [await begin(), await open()];
    const [first = '', second = ''] = digests.map((name) => join(library, name));
    const before = await ingest(writer, [first]);
    await vi.waitFor(async () => expect(await reader.currentReleaseId()).toBe(before.releaseId), 2_000);
    const after = await ingest(writer, [first, second]);
    await vi.waitFor(async () => expect(await reader.currentReleaseId()).toBe(after.releaseId), 2_000);
    expect(after).toMatchObject({ documents: 1, unchanged: 1 });
    const release = await reader.openRelease(after.releaseId ?? ('' as never));
    const documents = await release.documents();
    expect(documents.map(({ source }) => source).toSorted()).toEqual(digests.toSorted());
    for (const { id, contentHash, passages } of documents) {
      expect(await release.passagesOf(id)).toHaveLength(passages);
      const bytes = await reader.readOriginal(contentHash);
      expect(
        createHash('sha256')
          .update(bytes ?? '')
          .digest('hex'),
      ).toBe(contentHash);
    }
    expect((await release.lexical(searchTerms('adrenaline'), 5)).length).toBeGreaterThan(0);
    await writer.activate(before.releaseId ?? ('' as never));
    await vi.waitFor(async () => expect(await reader.currentReleaseId()).toBe(before.releaseId), 2_000);
    await writer.retire(after.releaseId ?? ('' as never));
    expect(await writer.releases()).toHaveLength(1);
  });

  test('keeps originals that two processes save at once, large ones in several parts', async () => {
    const [one, other] = [await begin(), await open()];
    const files = [12 * 1024 * 1024, 100, 200, 300].map((size) => randomBytes(size));
    const named = files.map((bytes) => ({ bytes, hash: createHash('sha256').update(bytes).digest('hex') }));
    await Promise.all(
      named.map(({ hash, bytes }, index) => (index % 2 === 0 ? one : other).saveOriginal(hash, bytes)),
    );
    for (const { hash, bytes } of named) {
      const read = await (await open()).readOriginal(hash);
      expect(Buffer.compare(Buffer.from(read ?? []), bytes)).toBe(0);
    }
  });

  test('what keepers say of a document at the same moment is kept, all of it', async () => {
    const [one, other] = [await begin(), await open()];
    const id = asDocumentId('asthma');
    const said = [
      { quoting: 'allowed' },
      { lastChecked: '2026-11-22' },
      { note: 'Looked at.' },
      { changedBy: 'jo' },
    ] as const;
    const stores = [one, other, await open(), await open()];
    await Promise.all(
      said.map((change, index) =>
        stores[index]?.catalogue.change([id], (entry) => ({ ...entry, ...change })),
      ),
    );
    const entry = (await (await open()).catalogue.all()).get(id);
    expect(entry).toMatchObject(Object.assign({}, ...said) as object);
  });

  test('of processes that want to write, one may; a silent one is replaced and told so', async () => {
    await begin();
    const times = { beatMs: 500, leaseMs: 3_000 };
    const locks = await Promise.all(
      Array.from({ length: 4 }, async () => new StoredWriterLock(await openSession(place, 0), times)),
    );
    const taken = await Promise.allSettled(locks.map((lock) => lock.take()));
    const held = taken.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    expect(held).toHaveLength(1);
    await held[0]?.release();
    const [silent, next] = [
      new StoredWriterLock(await openSession(place, 0), { beatMs: 20_000, leaseMs: 3_000 }),
      new StoredWriterLock(await openSession(place, 0), times),
    ];
    const forgotten = await silent.take();
    const now = await next.take();
    expect(now.lost.aborted).toBe(false);
    await pause(1_000);
    await now.release();
    await forgotten.release();
  });

  test('a wrong secret is refused without being named', async () => {
    const secret = 'never-to-be-seen';
    const faulty = {
      ...server.place('nobody'),
      storage: { ...server.place('x').storage, secret_access_key: secret },
    };
    const fault: unknown = await openCorpus(faulty).catch((cause: unknown) => cause);
    expect(fault).toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('refuses the keys') as string,
    });
    expect(inspect(fault, { depth: 9, showHidden: true })).not.toContain(secret);
  });
});
