import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenDatabase } from '@/db/client';
import { testDatabases } from '@/db/test-databases';
import { openCorpus, type Corpus } from '@/lib/corpus/corpus';
import { asDocumentId } from '@/lib/evidence/ids';
import type { BuildDepth } from '@/lib/records/library-job';
import { jobDocuments } from '@/lib/records/library-job-documents';
import { cancelJob, createJob, readJob, retryJob } from '@/lib/records/library-jobs';
import { findProposal, propose } from '@/lib/records/library-proposals';
import { listSources, rememberSource } from '@/lib/records/library-sources';
import { readProgress } from '@/lib/records/library-progress';
import { fixtureEmbedder } from '../pipeline/fixture-embedder';
import { Queues } from './queues';
import { Worker } from './worker';

// A parse process starts in a second, or in many on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const guideline = (topic: string, dose: string): string =>
  `# ${topic}\n\n## Treatment\n\nGive paracetamol ${dose} by mouth every 6 hours to adults with ${topic}.\n`;

describe.each(await testDatabases())('jobs on $name', (where) => {
  let database: OpenDatabase;
  let folder: string;
  let corpus: Corpus;

  beforeAll(async () => {
    database = await where.open();
  });
  afterAll(async () => {
    await database.close();
    await where.remove();
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'almanac-jobs-'));
    corpus = await openCorpus({ uri: join(folder, 'corpus'), readConsistencySeconds: 0 });
  });
  afterEach(async () => {
    await corpus.close();
    await rm(folder, { recursive: true, force: true });
  });

  const work = async (embedder = fixtureEmbedder(), fetchAllow: readonly string[] = []): Promise<void> => {
    const queues = await Queues.open(database, { leaseSeconds: 5 });
    const uses = {
      database,
      corpus,
      embedder,
      queues,
      golden: [],
      retention: { releases: 5, days: 90 },
      fetchAllow,
    };
    await new Worker(uses, { signal: new AbortController().signal, untilIdle: true }).run();
  };

  const give = async (files: Readonly<Record<string, string>>) => {
    const given = Object.entries(files).map(([source, text]) => {
      const bytes = Buffer.from(text);
      return { source, bytes, contentHash: createHash('sha256').update(bytes).digest('hex') };
    });
    await Promise.all(given.map(({ contentHash, bytes }) => corpus.saveOriginal(contentHash, bytes)));
    return createJob(
      database.db,
      { kind: 'add', depth: null, requestedBy: 'tester' },
      given.map(({ source, contentHash }) => ({ source, contentHash })),
    );
  };

  const rebuild = (depth: BuildDepth | null) =>
    createJob(database.db, { kind: 'build', depth, requestedBy: 'tester' }, []);

  const current = async () => {
    const id = await corpus.currentReleaseId();
    if (id === null) throw new Error('There is no release.');
    return corpus.openRelease(id);
  };

  test('documents go in, one that cannot be read is put aside with its reason, the report stands with the release', async () => {
    const id = await give({
      'a/fever.md': guideline('fever', '1 g'),
      'a/pain.md': guideline('pain', '500 mg'),
      'a/broken.pdf': '%PDF-1.7 cut off',
    });
    await work();
    const progress = await readProgress(database.db, id, Date.now());
    expect(progress).toMatchObject({
      job: { status: 'done', step: 'activate' },
      embedded: 2,
      failed: 1,
      secondsLeft: null,
    });
    expect(progress?.done).toBe(progress?.total);
    const [failed] = await jobDocuments(database.db, id, ['failed']);
    expect(failed).toMatchObject({ source: 'a/broken.pdf' });
    expect(failed?.reason).toMatch(/damaged or cut off/);
    const release = await current();
    expect((await release.documents()).map(({ source }) => source)).toEqual(['a/fever.md', 'a/pain.md']);
    expect(await corpus.gateReports.find(release.releaseId)).toMatchObject({ findings: [] });
    const fever = (await release.documents())[0]?.id ?? asDocumentId('');
    expect((await corpus.catalogue.all()).get(fever)?.editions).toHaveLength(1);
  });

  test('unchanged files make no release; a changed one replaces its document and adds an edition', async () => {
    await give({ 'fever.md': guideline('fever', '1 g'), 'pain.md': guideline('pain', '1 g') });
    await work();
    const first = await current();
    const again = await give({ 'fever.md': guideline('fever', '1 g') });
    await work();
    expect(await readJob(database.db, again)).toMatchObject({ status: 'done', reason: 'Nothing changed.' });
    expect((await current()).releaseId).toBe(first.releaseId);
    await give({ 'fever.md': guideline('fever', '650 mg') });
    await work();
    const release = await current();
    expect(await release.documents()).toHaveLength(2);
    const fever = (await release.documents()).find(({ source }) => source === 'fever.md');
    const passages = await release.passagesOf(fever?.id ?? asDocumentId(''));
    expect(passages.map(({ text }) => text).join(' ')).toContain('650 mg');
    expect((await corpus.catalogue.all()).get(fever?.id ?? asDocumentId(''))?.editions).toHaveLength(2);
  });

  test('another embedding, and each depth asked for, gives the same passages in a release of its own', async () => {
    await give({ 'fever.md': guideline('fever', '1 g'), 'pain.md': guideline('pain', '1 g') });
    await work();
    const first = await current();
    const ids = async () => {
      const release = await current();
      const documents = (await release.documents()).toSorted((a, b) => (a.id < b.id ? -1 : 1));
      return (await Promise.all(documents.map(({ id }) => release.passagesOf(id)))).flat();
    };
    const before = await ids();
    for (const depth of ['index', 'embed', 'parse'] as const) {
      await rebuild(depth);
      await work();
      expect((await current()).releaseId).not.toBe(first.releaseId);
      expect(await ids()).toEqual(before);
    }
    await rebuild(null);
    await work(fixtureEmbedder('fixture:2'));
    expect((await current()).manifest.embedderId).toBe('fixture:2');
    expect(await ids()).toEqual(before);
  });

  test('what keepers say of a document is in the next release; a removed document leaves, and comes back when it is given', async () => {
    await give({ 'fever.md': guideline('fever', '1 g'), 'pain.md': guideline('pain', '1 g') });
    await work();
    const [fever, pain] = (await (await current()).documents()).map(({ id }) => id);
    if (fever === undefined || pain === undefined) throw new Error('Two documents were given.');
    await corpus.catalogue.change([fever], (entry) => ({
      ...entry,
      confirmed: { title: 'Fever in adults', standing: 'withdrawn' },
    }));
    await corpus.catalogue.change([pain], (entry) => ({ ...entry, removed: true }));
    await rebuild(null);
    await work();
    expect(await (await current()).documents()).toMatchObject([
      { id: fever, title: 'Fever in adults', standing: 'withdrawn' },
    ]);
    await give({ 'pain.md': guideline('pain', '1 g') });
    await work();
    expect(await (await current()).documents()).toHaveLength(2);
  });

  test('a cancelled job changes nothing, and goes on when it is tried again', async () => {
    const id = await give({ 'fever.md': guideline('fever', '1 g') });
    expect(await cancelJob(database.db, id, 'Cancelled by tester.')).toBe(true);
    await work();
    expect(await corpus.currentReleaseId()).toBeNull();
    expect(await readJob(database.db, id)).toMatchObject({ status: 'cancelled' });
    expect(await retryJob(database.db, id)).toBe(true);
    await work();
    expect(await (await current()).documents()).toHaveLength(1);
  });

  test('a release made current meanwhile is built upon', async () => {
    await give({ 'fever.md': guideline('fever', '1 g') });
    await give({ 'pain.md': guideline('pain', '1 g') });
    await work();
    expect(await (await current()).documents()).toHaveLength(2);
  });

  test('documents that were given are read and proposed, a broken one is refused with its reason, the library stays', async () => {
    const text = Buffer.from(
      `---\ntitle: Fever\nbody: Institute\nyear: 2026\n---\n\n${guideline('fever', '1 g')}`,
    );
    const contentHash = createHash('sha256').update(text).digest('hex');
    const broken = Buffer.from('%PDF-1.7 cut off');
    const brokenHash = createHash('sha256').update(broken).digest('hex');
    await corpus.saveOriginal(contentHash, text);
    await corpus.saveOriginal(brokenHash, broken);
    const given = { origin: 'upload', givenBy: 'tester', bytes: 1 } as const;
    const whole = await propose(database.db, { ...given, source: 'fever.md', contentHash });
    const cut = await propose(database.db, { ...given, source: 'cut.pdf', contentHash: brokenHash });
    await work();
    expect(await findProposal(database.db, whole)).toMatchObject({
      state: 'ready',
      finding: { metadata: { title: 'Fever', body: 'Institute', year: 2026 }, anchorRate: 1, heldAs: null },
    });
    expect(await findProposal(database.db, cut)).toMatchObject({
      state: 'refused',
      reason: expect.stringMatching(/damaged or cut off/) as string,
    });
    expect(await corpus.currentReleaseId()).toBeNull();
  });

  test('an address is fetched and proposed; a later look proposes a new version only when there is one', async () => {
    let page = guideline('tide fever', '1 g');
    const server = createServer((request, response) => {
      response.writeHead(request.url === '/tide.md' ? 200 : 404).end(page);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const address = `http://${host}/tide.md`;
    const look = async (origin: 'address' | 'refetch', allow: readonly string[]) => {
      const asked = {
        origin,
        source: address,
        address,
        contentHash: null,
        bytes: 0,
        givenBy: 'tester',
      } as const;
      const id = await propose(database.db, asked);
      await work(fixtureEmbedder(), allow);
      return findProposal(database.db, id);
    };
    try {
      await rememberSource(database.db, address, 'tester');
      expect((await look('address', []))?.reason).toMatch(/Port/);
      expect(await look('address', [host])).toMatchObject({ state: 'ready', source: address });
      expect(await look('refetch', [host])).toMatchObject({ state: 'dismissed', reason: 'Unchanged.' });
      page = guideline('tide fever', '2 g');
      expect(await look('refetch', [host])).toMatchObject({ state: 'ready' });
      const [source] = await listSources(database.db);
      expect(source).toMatchObject({ address, outcome: 'Changed: a new version is proposed.' });
    } finally {
      server.close();
    }
  });
});
