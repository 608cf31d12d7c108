import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashingEmbedder } from '../retrieval/hashing-embedder';
import { retrieve } from '../retrieval/retrieve';
import { sampleDocument } from '../retrieval/sample-library';
import { openCorpus, type Corpus } from './corpus';
import type { Release } from './release';

const embedder = hashingEmbedder(64);
const samples = Array.from({ length: 12 }, (_, index) => ({
  id: `d${index}`,
  paragraphs: ['Give aspirin 300 mg at once.', `Review after ${index} days.`],
}));
let folder: string;
let corpus: Corpus;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  corpus = await openCorpus({ uri: folder });
});

afterEach(async () => {
  await corpus.close();
  await rm(folder, { recursive: true, force: true });
});

async function build(order: typeof samples, perWrite: number): Promise<Release> {
  const builder = await corpus.startRelease({ embedderId: embedder.id, dimensions: 64, settingsHash: 'a' });
  for (let at = 0; at < order.length; at += perWrite) {
    const some = order.slice(at, at + perWrite);
    await builder.add(await Promise.all(some.map((sample) => sampleDocument(sample, embedder))));
  }
  return corpus.openRelease((await builder.finish()).id);
}

test('the order of hits does not depend on how the release was built', async () => {
  const first = await build(samples, 12);
  const second = await build(samples.toReversed(), 5);
  const question = 'What dose of aspirin, and review after 7 days?';
  const hitsOf = async (search: Release) =>
    (await retrieve(question, { search, embedder })).hits.map(({ passage, score }) => [
      passage.id,
      score.toFixed(6),
    ]);
  expect(await hitsOf(second)).toEqual(await hitsOf(first));
  expect(await hitsOf(first)).toEqual(await hitsOf(first));
});
