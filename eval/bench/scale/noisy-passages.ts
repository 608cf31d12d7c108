import { seededRandom } from '@/lib/evaluation/seeded-random';

/** A document whose passages are what gets multiplied. */
export interface SeedDocument {
  readonly id: string;
  readonly title: string;
  readonly passages: readonly string[];
}

const replacedShare = 0.2;

/**
 * Endlessly many documents out of a few: first the given ones, then copies of them in which one word in five is replaced
 * by a word drawn from all of them, so that rare words stay rare. The same seed gives the same documents.
 */
export function* noisyDocuments(seeds: readonly SeedDocument[], seed = 7): Generator<SeedDocument> {
  yield* seeds;
  const random = seededRandom(seed);
  const pool = wordPool(seeds, random);
  for (let copy = 1; ; copy += 1) {
    for (const { id, title, passages } of seeds) {
      yield {
        id: `${id}~${copy}`,
        title,
        passages: passages.map((text) =>
          text
            .split(' ')
            .map((word) =>
              random() < replacedShare ? (pool[Math.floor(random() * pool.length)] ?? word) : word,
            )
            .join(' '),
        ),
      };
    }
  }
}

const poolWords = 500_000;

/** Words as often as they occur: of a large collection a sample of its passages. */
function wordPool(seeds: readonly SeedDocument[], random: () => number): readonly string[] {
  const total = seeds.reduce((sum, { passages }) => sum + passages.length, 0);
  const share = Math.min(1, poolWords / 100 / Math.max(1, total));
  const pool: string[] = [];
  for (const { passages } of seeds) {
    for (const text of passages) if (random() <= share) pool.push(...text.split(' '));
  }
  return pool;
}
