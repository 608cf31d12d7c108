import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readSettings } from '@/lib/env';
import { asReleaseId, type ReleaseId } from '@/lib/evidence/ids';
import { sampleDocument } from '@/lib/retrieval/sample-library';
import { fixtureEmbedder } from '../../pipeline/fixture-embedder';
import { openStores, type OpenStores } from '../open-worker';
import * as releaseVerbs from './release-verbs';
import type { VerbOptions } from './verb';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const embedder = fixtureEmbedder();
const figures = {
  ...{ documents: 1, passages: 1, anchorRate: 1, questions: 0, recallAt10: 1, meanReciprocalRank: 1 },
  ...{ claims: 0, verificationRate: 1, retrievalMs: 1, bytes: 1 },
};
const plain: VerbOptions = {
  ...{ by: 'jo', why: '', successor: null, depth: null, on: 'own' },
  ...{ override: false, later: false, json: false, quiet: true },
};

let folder: string;
let stores: OpenStores;
let id: ReleaseId;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-override-'));
  stores = await openStores(readSettings({ ALMANAC_DATA: folder }));
  const settings = { embedderId: embedder.id, dimensions: embedder.dimensions, settingsHash: 'a' };
  const builder = await stores.corpus.startRelease(settings);
  await builder.add([
    await sampleDocument({ id: 'gout', paragraphs: ['Give allopurinol 100 mg.'] }, embedder),
  ]);
  id = (await builder.finish()).id;
  await stores.corpus.gateReports.add({
    ...{ releaseId: id, comparedWith: null, at: '2026-11-22T00:00:00.000Z', buildSeconds: null },
    ...{ release: figures, live: null, leftOut: 0, findings: ['Recall falls.'], override: null },
  });
});
afterAll(async () => {
  await stores.close();
  rmSync(folder, { recursive: true, force: true });
});

const say = (verb: 'gate' | 'activate', options: Partial<VerbOptions> = {}) =>
  releaseVerbs[verb]([id], {
    stores,
    settings: readSettings({ ALMANAC_DATA: folder }),
    options: { ...plain, ...options },
    say: () => undefined,
  });

test('a release whose gate has findings goes live only with a reason that is signed and stands as signed', async () => {
  await expect(say('activate')).rejects.toMatchObject({ code: 'conflict' });
  await expect(say('gate', { override: true })).rejects.toMatchObject({ code: 'bad-input' });
  expect(await say('gate', { override: true, why: 'The question was wrong.' })).toBe(0);
  const signed = await stores.corpus.gateReports.find(id);
  if (signed === null || signed.override === null) throw new Error('There is no override.');
  expect(signed.override).toMatchObject({ by: 'jo', why: 'The question was wrong.' });

  const tampered = { ...signed, override: { ...signed.override, why: 'Everything is fine.' } };
  await stores.corpus.gateReports.add(tampered);
  await expect(say('activate')).rejects.toMatchObject({ code: 'conflict' });
  expect(await stores.corpus.currentReleaseId()).toBeNull();

  await stores.corpus.gateReports.add(signed);
  expect(await say('activate')).toBe(0);
  expect(await stores.corpus.currentReleaseId()).toBe(asReleaseId(id));
});
