import { createHash } from 'node:crypto';
import type { Embedder } from '@/lib/retrieval/embedder';

const DIMENSIONS = 16;

const vectorOf = (text: string): Float32Array => {
  const digest = createHash('sha256').update(text).digest().subarray(0, DIMENSIONS);
  const raw = Float32Array.from(digest, (byte) => byte - 127.5);
  const length = Math.hypot(...raw);
  return raw.map((value) => value / length);
};

/** An embedder without weights, for tests: the same text always has the same vector. */
export const fixtureEmbedder = (id = 'fixture:1'): Embedder => ({
  id,
  dimensions: DIMENSIONS,
  embedPassages: (texts) => Promise.resolve(texts.map(vectorOf)),
  embedQuery: (text) => Promise.resolve(vectorOf(text)),
});
