import { expect, test } from 'vitest';
import { asReleaseId } from '../evidence/ids';
import { diversify } from './diversify';
import { hashingEmbedder } from './hashing-embedder';
import { inMemorySearch } from './in-memory-search';
import { sampleDocument } from './sample-library';

async function ranking(scores: readonly number[]) {
  const embedder = hashingEmbedder(16);
  const words = ['asthma inhaler', 'gout flare', 'sepsis fluids', 'stroke aspirin'];
  const documents = await Promise.all([
    sampleDocument({ id: 'a', paragraphs: words }, embedder),
    sampleDocument({ id: 'b', paragraphs: ['kidney diet'] }, embedder),
  ]);
  const ranked = await inMemorySearch(asReleaseId('r'), documents).candidates([0, 1, 2, 3, 4]);
  return ranked.map((candidate, index) => ({ ...candidate, score: scores[index] ?? 0 }));
}

test('more than the share of one document waits for others that are nearly as good', async () => {
  const ranked = await ranking([0.9, 0.8, 0.75, 0.74, 0.73]);
  const ids = diversify(ranked, 4, 2).map(({ passage }) => passage.id);
  expect(ids).toEqual(['a#0', 'a#1', 'b#0', 'a#2']);
});

test('a much better passage does not wait', async () => {
  const ranked = await ranking([0.9, 0.8, 0.75, 0.72, 0.2]);
  const ids = diversify(ranked, 4, 2).map(({ passage }) => passage.id);
  expect(ids).toEqual(['a#0', 'a#1', 'a#2', 'a#3']);
});
