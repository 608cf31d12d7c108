import { expect, test } from 'vitest';
import { asReleaseId } from '../evidence/ids';
import { diversify } from './diversify';
import { hashingEmbedder } from './hashing-embedder';
import { inMemorySearch } from './in-memory-search';
import { sampleDocument } from './sample-library';

test('more than the share of one document waits until others have had their turn', async () => {
  const embedder = hashingEmbedder(16);
  const words = ['asthma inhaler', 'gout flare', 'sepsis fluids', 'stroke aspirin'];
  const documents = await Promise.all([
    sampleDocument({ id: 'a', paragraphs: words }, embedder),
    sampleDocument({ id: 'b', paragraphs: ['kidney diet'] }, embedder),
  ]);
  const ranked = await inMemorySearch(asReleaseId('r'), documents).candidates([0, 1, 2, 3, 4]);
  const ids = diversify(ranked, 4, 2).map(({ passage }) => passage.id);
  expect(ids).toEqual(['a#0', 'a#1', 'b#0', 'a#2']);
});
