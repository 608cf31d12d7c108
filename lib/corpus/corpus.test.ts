import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AppError } from '../app-error';
import { asDocumentId, asPassageId, asReleaseId } from '../evidence/ids';
import { searchTerms } from '../language/search-terms';
import { hashingEmbedder } from '../retrieval/hashing-embedder';
import { openCorpus, type Corpus } from './corpus';
import type { ReleaseManifest } from './release-manifest';
import { sampleDocument } from '../retrieval/sample-library';

const embedder = hashingEmbedder(64);
const settings = { embedderId: embedder.id, dimensions: embedder.dimensions, settingsHash: 'a' };
const asthma = {
  id: 'asthma',
  paragraphs: [
    'Give salbutamol 2.5 mg by nebuliser every 20 minutes.',
    "Do not sedate a patient who hasn't a secured airway.",
  ],
};
const gout = { id: 'gout', paragraphs: ['Start allopurinol at 100 mg daily.', 'Colchicine treats a flare.'] };

let folder: string;
let corpus: Corpus;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  corpus = await openCorpus({ uri: folder, readConsistencySeconds: 0 });
});

afterEach(async () => {
  await corpus.close();
  await rm(folder, { recursive: true, force: true });
});

async function build(...samples: readonly (typeof asthma)[]): Promise<ReleaseManifest> {
  const builder = await corpus.startRelease(settings);
  await builder.add(await Promise.all(samples.map((sample) => sampleDocument(sample, embedder))));
  return builder.finish();
}

test('a release reads back what was written, after the store was closed and opened again', async () => {
  const written = await sampleDocument(asthma, embedder);
  const manifest = await build(asthma, gout);
  await corpus.activate(manifest.id);
  await corpus.close();
  corpus = await openCorpus({ uri: folder });

  expect(await corpus.currentReleaseId()).toBe(manifest.id);
  const release = await corpus.openRelease(manifest.id);
  expect(release.manifest).toEqual(manifest);
  expect(release.manifest).toMatchObject({ documents: 2, passages: 4, anchorRate: 1, vectorIndex: 'exact' });
  expect(await release.document(asDocumentId('asthma'))).toEqual({
    document: written.document,
    parsed: written.parsed,
  });
  expect(await release.passagesOf(asDocumentId('asthma'))).toEqual(written.passages);
  expect(await release.passage(asPassageId('asthma#1'))).toEqual(written.passages[1]);
  expect(await release.passage(asPassageId("nobody's"))).toBeNull();
  expect(await release.document(asDocumentId('nothing'))).toBeNull();
  expect([...(await release.contentHashes()).entries()].toSorted()).toEqual([
    ['asthma', 'hash-of-asthma'],
    ['gout', 'hash-of-gout'],
  ]);
});

test('both legs find the passage and its candidate carries terms and vector', async () => {
  const release = await corpus.openRelease((await build(asthma, gout)).id);
  const lexical = await release.lexical(searchTerms('allopurinol'), 10);
  expect(lexical).toHaveLength(1);
  const vector = await embedder.embedQuery('Colchicine treats a flare.');
  const dense = await release.dense(vector, 2);
  expect(dense[0]?.score).toBeCloseTo(1, 5);
  const rows = [...lexical, ...dense.slice(0, 1)].map(({ row }) => row);
  const candidates = await release.candidates(rows);
  expect(candidates.map(({ passage }) => passage.id)).toEqual(['gout#0', 'gout#1']);
  expect(candidates[1]?.vector).toEqual(vector);
  expect(candidates[0]?.terms.split('\n')).toHaveLength(3);
  expect(release.statistics.documentFrequency('mg')).toBe(2);
  expect(release.statistics.documentFrequency('allopurinol')).toBe(1);
  expect(release.statistics.passages).toBe(4);
});

test('rolling back is the write that made the release current', async () => {
  const first = await build(asthma);
  await corpus.activate(first.id);
  const second = await build(asthma, gout);
  expect(await corpus.currentReleaseId()).toBe(first.id);
  await corpus.activate(second.id);
  expect(await corpus.currentReleaseId()).toBe(second.id);
  await corpus.activate(first.id);
  expect(await corpus.currentReleaseId()).toBe(first.id);
  expect((await corpus.releases()).map(({ id }) => id)).toEqual([first.id, second.id]);
});

test('another reader sees an activation', async () => {
  const reader = await openCorpus({ uri: folder, readConsistencySeconds: 0 });
  expect(await reader.currentReleaseId()).toBeNull();
  const first = await build(asthma);
  await corpus.activate(first.id);
  expect(await reader.currentReleaseId()).toBe(first.id);
  const second = await build(gout);
  await corpus.activate(second.id);
  expect(await reader.currentReleaseId()).toBe(second.id);
  expect((await reader.openRelease(second.id)).manifest.documents).toBe(1);
  await reader.close();
});

test('carried documents are found as before and count in the statistics', async () => {
  const first = await corpus.openRelease((await build(asthma, gout)).id);
  const builder = await corpus.startRelease(settings);
  await builder.carryOver(first, [asDocumentId('gout')]);
  await builder.add([await sampleDocument({ id: 'fever', paragraphs: ['Paracetamol 1 g.'] }, embedder)]);
  const manifest = await builder.finish();
  expect(manifest).toMatchObject({ documents: 2, passages: 3, anchorRate: 1 });
  const second = await corpus.openRelease(manifest.id);
  expect(await second.lexical(searchTerms('salbutamol'), 10)).toEqual([]);
  const rows = (await second.lexical(searchTerms('allopurinol'), 10)).map(({ row }) => row);
  const [carried] = await second.candidates(rows);
  const [original] = await first.candidates(
    (await first.lexical(searchTerms('allopurinol'), 10)).map(({ row }) => row),
  );
  expect(carried?.passage).toEqual(original?.passage);
  expect(carried?.vector).toEqual(original?.vector);
});

test('abbreviations that a document explains are known to its release, also when it is carried over', async () => {
  const explains = { id: 'sickle', paragraphs: ['Sickle cell disease (SCD) needs folic acid.'] };
  const first = await corpus.openRelease((await build(explains)).id);
  expect(first.abbreviations.longOf.get('SCD')).toEqual(['sickle cell disease']);
  const builder = await corpus.startRelease(settings);
  await builder.carryOver(first, [asDocumentId('sickle')]);
  const second = await corpus.openRelease((await builder.finish()).id);
  expect(second.abbreviations).toEqual(first.abbreviations);
});

test('carrying over refuses when the embedder has changed', async () => {
  const first = await corpus.openRelease((await build(asthma)).id);
  const builder = await corpus.startRelease({ ...settings, embedderId: 'other' });
  await expect(builder.carryOver(first, [asDocumentId('asthma')])).rejects.toMatchObject({
    code: 'conflict',
  });
  await builder.abandon();
});

test('a build that never finished is never current and cannot be activated', async () => {
  const first = await build(asthma);
  await corpus.activate(first.id);
  const builder = await corpus.startRelease(settings);
  await builder.add([await sampleDocument(gout, embedder)]);
  await corpus.close();

  corpus = await openCorpus({ uri: folder });
  expect(await corpus.currentReleaseId()).toBe(first.id);
  expect(await corpus.releases()).toHaveLength(1);
  await expect(corpus.activate(builder.id)).rejects.toMatchObject({ code: 'not-found' });
  await expect(corpus.openRelease(builder.id)).rejects.toMatchObject({ code: 'not-found' });
});

test('one build at a time', async () => {
  const builder = await corpus.startRelease(settings);
  await expect(corpus.startRelease(settings)).rejects.toBeInstanceOf(AppError);
  await builder.abandon();
  await (await corpus.startRelease(settings)).abandon();
});

test('a missing release is not found, the current one cannot be retired, an old one can', async () => {
  await expect(corpus.openRelease(asReleaseId('r20260101000000-00000000'))).rejects.toMatchObject({
    code: 'not-found',
  });
  const first = await build(asthma);
  const second = await build(gout);
  await corpus.activate(second.id);
  await expect(corpus.retire(second.id)).rejects.toMatchObject({ code: 'conflict' });
  await corpus.retire(first.id);
  expect((await corpus.releases()).map(({ id }) => id)).toEqual([second.id]);
});

test('an empty release can be built, opened and asked', async () => {
  const release = await corpus.openRelease((await build()).id);
  expect(await release.lexical(['mg'], 10)).toEqual([]);
  expect(await release.dense(new Float32Array(64), 10)).toEqual([]);
  expect(release.manifest).toMatchObject({ passages: 0, anchorRate: 1 });
});

test('original bytes come back exactly, and saving them twice keeps one copy', async () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
  const saves = ['a', 'b', 'a', 'c'].map((hash) => corpus.saveOriginal(hash, bytes));
  await Promise.all(saves);
  await corpus.saveOriginal('d', Uint8Array.of(0));
  await corpus.saveOriginal('a', bytes);
  expect(await corpus.readOriginal('a')).toEqual(bytes);
  expect(await corpus.readOriginal('d')).toEqual(Uint8Array.of(0));
  expect(await corpus.readOriginal('e')).toBeNull();
});
