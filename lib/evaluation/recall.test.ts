import { expect, test } from 'vitest';
import { recall } from './recall';

test('counts relevant documents within the depth over all that are relevant', () => {
  const judged = new Map([
    ['a', 1],
    ['b', 2],
    ['c', 0],
  ]);
  expect(recall(['a', 'c', 'b'], judged, 2)).toBe(0.5);
  expect(recall(['a', 'c', 'b'], judged, 3)).toBe(1);
  expect(recall(['a'], new Map([['c', 0]]), 10)).toBe(0);
});
