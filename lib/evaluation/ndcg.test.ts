import { expect, test } from 'vitest';
import { ndcg } from './ndcg';

test('gives the figures of the worked example with grades 3 2 3 0 1 2', () => {
  const judged = new Map([
    ['a', 3],
    ['b', 2],
    ['c', 3],
    ['d', 0],
    ['e', 1],
    ['f', 2],
  ]);
  // DCG = 3 + 2/1.585 + 3/2 + 0 + 1/2.585 + 2/2.807 = 6.8611; ideal order 3 3 2 2 1 0 = 7.1410.
  expect(ndcg(['a', 'b', 'c', 'd', 'e', 'f'], judged, 6)).toBeCloseTo(6.8611 / 7.141, 4);
});

test('is 1 for the ideal order, 0 when nothing relevant is found or exists', () => {
  const judged = new Map([
    ['a', 2],
    ['b', 1],
  ]);
  expect(ndcg(['a', 'b'], judged, 10)).toBe(1);
  expect(ndcg(['x'], judged, 10)).toBe(0);
  expect(ndcg(['x'], new Map(), 10)).toBe(0);
});

test('a relevant document below the depth counts for the ideal only', () => {
  expect(ndcg(['x', 'a'], new Map([['a', 1]]), 1)).toBe(0);
});
