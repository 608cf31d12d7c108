import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openCorpus } from '@/lib/corpus/corpus';
import type { Corpus } from '@/lib/corpus/corpus';
import type { Release } from '@/lib/corpus/release';
import { ingestPaths } from './ingest-paths';
import { fixtureEmbedder } from './pipeline/fixture-embedder';
import type { IngestReport } from './pipeline/ingest-report';

// A parse process starts in a second, or in many on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let folder = '';
let corpus: Corpus;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'almanac-ingest-'));
  corpus = await openCorpus({ uri: join(folder, 'corpus') });
});

afterEach(async () => {
  await corpus.close();
  await rm(folder, { recursive: true, force: true });
});

const guideline = (dose: string): string =>
  `# Fever\n\n## Treatment\n\nGive paracetamol ${dose} by mouth every 6 hours to adults with fever and pain.\n`;

const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, 'library', name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
};

const library = (): string => join(folder, 'library');
const ingest = (embedder = fixtureEmbedder()): Promise<IngestReport> =>
  ingestPaths({ paths: [library()], corpus, embedder });

const currentRelease = async (): Promise<Release> => {
  const id = await corpus.currentReleaseId();
  if (id === null) throw new Error('There is no current release.');
  return corpus.openRelease(id);
};

const allText = async (): Promise<string> => {
  const release = await currentRelease();
  const passages = await Promise.all((await release.documents()).map(({ id }) => release.passagesOf(id)));
  return passages
    .flat()
    .map(({ text }) => text)
    .join('\n');
};

test('good files go in, a broken one is named with its reason, sources are relative', async () => {
  await put('fever.md', guideline('1 g'));
  await put('deep/page.html', '<h1>Cough</h1><p>Do not give codeine to children.</p>');
  await put('broken.pdf', '%PDF-1.7 cut off');
  await put('book.cnxml', '<document xmlns="http://cnx.rice.edu/cnxml"><content/></document>');
  const report = await ingest();
  expect(report).toMatchObject({ documents: 2, unchanged: 0, anchorRate: 1 });
  expect(report.failed.map(({ source }) => source).toSorted()).toEqual([
    'library/book.cnxml',
    'library/broken.pdf',
  ]);
  expect(report.failed.map(({ reason }) => reason).join(' ')).toMatch(
    /damaged or cut off.*CNXML|CNXML.*damaged or cut off/,
  );
  const documents = await (await currentRelease()).documents();
  expect(documents.map(({ source }) => source).toSorted()).toEqual([
    'library/deep/page.html',
    'library/fever.md',
  ]);
  expect(await corpus.readOriginal(documents[0]?.contentHash ?? '')).not.toBeNull();
});

test('a second run changes nothing and writes no release', async () => {
  await put('fever.md', guideline('1 g'));
  const first = await ingest();
  const second = await ingest();
  expect(second).toMatchObject({ documents: 0, unchanged: 1, passages: 0, releaseId: first.releaseId });
  expect(await corpus.releases()).toHaveLength(1);
});

test('a changed file replaces its document, the others are carried over, the id stays', async () => {
  await put('fever.md', guideline('1 g'));
  await put('cough.md', '# Cough\n\nHoney may help children older than one year with cough at night.\n');
  await ingest();
  const before = (await (await currentRelease()).documents()).map(({ id }) => id).toSorted();
  await put('fever.md', guideline('500 mg'));
  expect(await ingest()).toMatchObject({ documents: 1, unchanged: 1 });
  expect((await (await currentRelease()).documents()).map(({ id }) => id).toSorted()).toEqual(before);
  const text = await allText();
  expect(text).toContain('500 mg');
  expect(text).not.toContain('1 g');
  expect(text).toContain('Honey');
});

test('files given later join what the library holds', async () => {
  const embedder = fixtureEmbedder();
  await ingestPaths({ paths: [await put('fever.md', guideline('1 g'))], corpus, embedder });
  await ingestPaths({
    paths: [await put('cough.md', '# Cough\n\nHoney may help at night.\n')],
    corpus,
    embedder,
  });
  expect(await (await currentRelease()).documents()).toHaveLength(2);
});

test('another embedding reads every document of the library again', async () => {
  await put('fever.md', guideline('1 g'));
  await ingest();
  const added = await put('cough.md', '# Cough\n\nHoney may help at night.\n');
  await rm(join(library(), 'fever.md'));
  await ingestPaths({ paths: [added], corpus, embedder: fixtureEmbedder('fixture:2') });
  const release = await currentRelease();
  expect(release.manifest.embedderId).toBe('fixture:2');
  expect(await release.documents()).toHaveLength(2);
});

test('two files that state the same id: the second is refused', async () => {
  await put('a.md', `---\nid: fever-2024\n---\n${guideline('1 g')}`);
  await put('b.md', `---\nid: fever-2024\n---\n${guideline('2 g')}`);
  const report = await ingest();
  expect(report.documents).toBe(1);
  expect(report.failed[0]?.reason).toMatch(/states the id fever-2024/);
});

test('a file that takes too long or too much memory fails alone', async () => {
  await put('fever.md', guideline('1 g'));
  await put('heavy.html', `<p>${'<table><tr><td>1<td>2'.repeat(40_000)}</p>`);
  const limits = { timeMs: 6_000, pageMs: 6_000, memoryBytes: 700 * 1024 * 1024 };
  const report = await ingestPaths({ paths: [library()], corpus, embedder: fixtureEmbedder(), limits });
  expect(report.documents).toBe(1);
  expect(report.failed[0]?.reason).toMatch(/longer than|MB of memory|nested too deeply/);
});

test('stopped in the middle, the old release stays current', async () => {
  await put('fever.md', guideline('1 g'));
  const first = await ingest();
  await put('cough.md', '# Cough\n\nHoney may help at night.\n');
  await put('rash.md', '# Rash\n\nLook for petechiae.\n');
  const stop = new AbortController();
  const run = ingestPaths({
    paths: [library()],
    corpus,
    embedder: fixtureEmbedder(),
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  await expect(run).rejects.toThrow();
  expect(await corpus.currentReleaseId()).toBe(first.releaseId);
  expect(await ingest()).toMatchObject({ documents: 2, unchanged: 1 });
});
