import { expect, test } from 'vitest';
import { asReleaseId } from '../evidence/ids';
import { fuse } from './fuse';
import { hashingEmbedder } from './hashing-embedder';
import { inMemorySearch } from './in-memory-search';
import type { Candidate } from './passage-search';
import { sampleDocument } from './sample-library';

async function candidates(count: number): Promise<readonly Candidate[]> {
  const paragraphs = Array.from({ length: count }, (_, index) => `paragraph ${index}`);
  const document = await sampleDocument({ id: 'd', paragraphs }, hashingEmbedder(8));
  return inMemorySearch(asReleaseId('r'), [document]).candidates(paragraphs.map((_, index) => index));
}

test('a passage that both legs like comes before one that only one likes', async () => {
  const [both, words, meaning] = await candidates(3);
  if (both === undefined || words === undefined || meaning === undefined) throw new Error('no candidates');
  const fused = fuse([
    { ...meaning, lexical: { score: 0, coverage: 0 }, cosine: 0.8 },
    { ...words, lexical: { score: 12, coverage: 0.6 }, cosine: 0.1 },
    { ...both, lexical: { score: 10, coverage: 0.6 }, cosine: 0.7 },
  ]);
  expect(fused[0]?.passage.id).toBe(both.passage.id);
  for (const { fused: score } of fused) expect(score).toBeLessThanOrEqual(1);
});

test('ties go by passage id, whatever the order they come in', async () => {
  const same = (await candidates(4)).map((candidate) => ({
    ...candidate,
    lexical: { score: 0, coverage: 0 },
    cosine: -1,
  }));
  const ids = (list: readonly Candidate[]): readonly string[] => list.map(({ passage }) => passage.id);
  expect(ids(fuse(same))).toEqual(ids(fuse(same.toReversed())));
  expect(fuse(same)[0]?.fused).toBe(0);
});
