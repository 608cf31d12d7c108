import { expect, test } from 'vitest';
import { planVectorIndex } from './vector-index';

test('small libraries are searched exactly, larger ones by partitions, the largest compressed', () => {
  expect([1_000, 60_000, 60_001, 400_000, 400_001].map((size) => planVectorIndex(size).kind)).toEqual([
    'exact',
    'exact',
    'ivf-flat',
    'ivf-flat',
    'ivf-pq',
  ]);
});

test('partitions grow with the root of the size, and a set share of them is visited', () => {
  expect(planVectorIndex(1_000_000)).toMatchObject({ partitions: 1000, probes: 100, refine: 4 });
  expect(planVectorIndex(160_000)).toMatchObject({ partitions: 400, probes: 160, refine: 1 });
  expect(planVectorIndex(160_000).reason).toContain('60,000');
});
