import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCorpus, type Corpus } from '@/lib/corpus/corpus';
import type { ReleaseId } from '@/lib/evidence/ids';
import { sampleDocument } from '@/lib/retrieval/sample-library';
import { fixtureEmbedder } from './fixture-embedder';
import { retireOld } from './retire-old';

const embedder = fixtureEmbedder();
const settings = { embedderId: embedder.id, dimensions: embedder.dimensions, settingsHash: 'a' };
const minute = 60_000;
const day = 24 * 60 * minute;

let folder: string;
let corpus: Corpus;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'almanac-retention-'));
  corpus = await openCorpus({ uri: folder, readConsistencySeconds: 0 });
});
afterEach(async () => {
  await corpus.close();
  await rm(folder, { recursive: true, force: true });
});

/** So many releases, each made current in turn, oldest first. */
async function releases(count: number): Promise<readonly ReleaseId[]> {
  const ids: ReleaseId[] = [];
  for (let position = 0; position < count; position += 1) {
    const builder = await corpus.startRelease(settings);
    await builder.add([
      await sampleDocument({ id: 'gout', paragraphs: [`Give drug at ${position} mg.`] }, embedder),
    ]);
    ids.push((await builder.finish()).id);
    await corpus.activate(ids.at(-1) ?? ids[0] ?? ('' as ReleaseId));
  }
  return ids;
}
const standing = async (): Promise<readonly ReleaseId[]> => (await corpus.releases()).map(({ id }) => id);

test('keeps the current release, the one before it and as many more as are asked for, newest first', async () => {
  const ids = await releases(6);
  const later = Date.now() + 16 * minute;
  expect(await retireOld(corpus, { releases: 2, days: 90 }, later)).toHaveLength(2);
  expect(await standing()).toEqual(ids.slice(2));
  expect(await retireOld(corpus, { releases: 0, days: 90 }, later)).toHaveLength(2);
  expect(await standing()).toEqual(ids.slice(4));
  const kept = await corpus.openRelease(ids[5] ?? ids[0] ?? ('' as ReleaseId));
  expect(await kept.documents()).toHaveLength(1);
});

test('retires what is too old however few there are, but never the current one and the one before it', async () => {
  const ids = await releases(4);
  expect(await retireOld(corpus, { releases: 10, days: 90 }, Date.now() + 89 * day)).toEqual([]);
  expect(await retireOld(corpus, { releases: 10, days: 90 }, Date.now() + 91 * day)).toHaveLength(2);
  expect(await standing()).toEqual(ids.slice(2));
});

test('a release that was replaced minutes ago stays, whatever the limits: questions under way are on it', async () => {
  const ids = await releases(4);
  expect(await retireOld(corpus, { releases: 0, days: 0 }, Date.now() + minute)).toEqual([]);
  expect(await standing()).toEqual(ids);
});

test('after a roll-back the release rolled back to is the current one and stays', async () => {
  const ids = await releases(3);
  await corpus.activate(ids[0] ?? ('' as ReleaseId));
  expect(await retireOld(corpus, { releases: 0, days: 0 }, Date.now() + 16 * minute)).toEqual([ids[1]]);
  expect(await corpus.currentReleaseId()).toBe(ids[0]);
});
