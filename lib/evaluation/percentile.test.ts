import { expect, test } from 'vitest';
import { percentile } from './percentile';

test('takes the nearest rank', () => {
  expect(percentile([15, 20, 35, 40, 50], 0.3)).toBe(20);
  expect(percentile([15, 20, 35, 40, 50], 0.4)).toBe(20);
  expect(percentile([50, 15, 20, 35, 40], 1)).toBe(50);
  expect(percentile([7], 0)).toBe(7);
  expect(percentile([], 0.5)).toBe(0);
});
