import { expect, it } from 'vitest';
import { noisyDocuments, type SeedDocument } from './noisy-passages';

const seeds = [
  { id: 'a', title: 'A', passages: ['one two three four five six seven eight nine ten'.repeat(5)] },
];

function first(count: number) {
  const all = noisyDocuments(seeds);
  return Array.from({ length: count }, (): SeedDocument | undefined => all.next().value ?? undefined);
}

it('begins with the documents themselves, then gives copies that are alike and not the same', () => {
  const [own, copy] = first(2);
  expect(own).toEqual(seeds[0]);
  expect(copy?.id).toBe('a~1');
  const words = (seeds[0]?.passages[0] ?? '').split(' ');
  const kept = (copy?.passages[0] ?? '').split(' ').filter((word, index) => word === words[index]);
  expect(kept.length).toBeGreaterThan(words.length / 2);
  expect(kept.length).toBeLessThan(words.length);
});

it('gives the same copies again', () => {
  expect(first(4)).toEqual(first(4));
});
