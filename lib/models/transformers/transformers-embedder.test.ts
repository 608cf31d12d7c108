import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openTransformersEmbedder, type TransformersEmbedder } from './transformers-embedder';

const FIXTURES = join(dirname(fileURLToPath(import.meta.url)), 'fixtures');
const SETTINGS = {
  model: 'tiny-embedder',
  localModelPath: FIXTURES,
  cacheDir: join(tmpdir(), 'almanac-no-cache'),
  allowRemote: false,
  pooling: 'mean',
  queryPrefix: '',
  passagePrefix: '',
  dimensions: null,
  quantisation: 'fp32',
} as const;

interface Reference {
  readonly text: string;
  readonly vector: readonly number[];
}

const references = JSON.parse(
  readFileSync(join(FIXTURES, 'tiny-embedder', 'reference.json'), 'utf8'),
) as Reference[];

function farthest(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Math.max(...Array.from(a, (value, i) => Math.abs(value - (b[i] ?? Infinity))));
}

describe('transformers.js embedding from a local folder', { timeout: 60_000 }, () => {
  let embedder: TransformersEmbedder;
  beforeAll(async () => {
    embedder = await openTransformersEmbedder(SETTINGS);
  }, 60_000);
  afterAll(() => embedder.close());

  it('gives the vectors that plain arithmetic gives', async () => {
    expect(embedder.dimensions).toBe(64);
    const vectors = await embedder.embedPassages(references.map(({ text }) => text));
    for (const [i, { text, vector }] of references.entries()) {
      expect(farthest(vectors[i] ?? [], vector)).toBeLessThan(1e-4);
      expect(farthest(await embedder.embedQuery(text), vector)).toBeLessThan(1e-4);
    }
  });

  it('keeps order and gives the same vectors however texts of many lengths are batched', async () => {
    const texts = Array.from(
      { length: 50 },
      (_, i) => 'give dose daily '.repeat(1 + ((i * 17) % 23)) + String(i),
    );
    const together = await embedder.embedPassages(texts);
    for (const i of [0, 7, 31, 49]) {
      const [alone] = await embedder.embedPassages([texts[i] ?? '']);
      expect(farthest(together[i] ?? [], alone ?? [])).toBeLessThan(1e-5);
    }
  });

  it('leaves the event loop free while the model runs', async () => {
    const begun = performance.now();
    let longest = 0;
    let last = begun;
    const ticking = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    await embedder.embedPassages(
      Array.from({ length: 16 }, () => 'high blood pressure in the adult '.repeat(80)),
    );
    clearInterval(ticking);
    expect(longest).toBeLessThan((performance.now() - begun) / 2);
  });

  it('puts prefixes before texts and keeps the first dimensions, under another identity', async () => {
    const cut = await openTransformersEmbedder({
      ...SETTINGS,
      queryPrefix: 'high blood ',
      dimensions: 16,
      workers: 1,
    });
    const whole = await embedder.embedQuery('high blood pressure');
    const length = Math.hypot(...whole.slice(0, 16));
    const expected = whole.slice(0, 16).map((value) => value / length);
    expect(farthest(await cut.embedQuery('pressure'), expected)).toBeLessThan(1e-5);
    expect(cut.id).not.toBe(embedder.id);
    await cut.close();
  });

  it('says which model could not be used', async () => {
    await expect(openTransformersEmbedder({ ...SETTINGS, model: 'absent' })).rejects.toThrow(
      /absent could not be used/,
    );
  });
});
