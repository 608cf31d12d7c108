import { expect, test } from 'vitest';
import { reciprocalRank } from './reciprocal-rank';

const judged = new Map([
  ['a', 1],
  ['b', 0],
]);

test('is the inverse of the first relevant rank', () => {
  expect(reciprocalRank(['x', 'b', 'a'], judged, 10)).toBeCloseTo(1 / 3);
  expect(reciprocalRank(['a'], judged, 10)).toBe(1);
});

test('is 0 when the first relevant document lies below the depth', () => {
  expect(reciprocalRank(['x', 'y', 'a'], judged, 2)).toBe(0);
});
