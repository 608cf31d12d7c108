import { expect, test } from 'vitest';
import { comparePaired } from './paired-comparison';

test('a difference on every question is significant and its interval holds the mean', () => {
  const baseline = Array.from({ length: 40 }, (_, index) => (index % 5) / 10);
  const system = baseline.map((score, index) => score + 0.1 + (index % 2) / 100);
  const { difference, interval, p } = comparePaired(system, baseline);
  expect(difference).toBeCloseTo(0.105);
  expect(interval[0]).toBeGreaterThan(0.1);
  expect(interval[1]).toBeLessThan(0.11);
  expect(p).toBeLessThan(0.001);
});

test('exact p of three equal differences: two of eight sign patterns are as large', () => {
  expect(comparePaired([1, 1, 1], [0, 0, 0]).p).toBeCloseTo(0.25, 1);
});

test('no difference is p 1, and the same scores give the same figures', () => {
  expect(comparePaired([1, 0], [1, 0])).toMatchObject({ difference: 0, interval: [0, 0], p: 1 });
  expect(comparePaired([1, 0, 1], [0, 0, 1])).toEqual(comparePaired([1, 0, 1], [0, 0, 1]));
});

test('lists of different length are refused', () => {
  expect(() => comparePaired([1], [])).toThrow('same questions');
});
