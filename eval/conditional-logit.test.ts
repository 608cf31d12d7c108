import { expect, test } from 'vitest';
import { fitConditionalLogit, type LogitChoice } from './conditional-logit';

const choice = (rows: readonly (readonly number[])[], right: number): LogitChoice => ({
  rows: rows.map((row) => Float64Array.from(row)),
  right: rows.map((_, at) => at === right),
});

test('finds the closed-form weight of one feature between two candidates', () => {
  // Of four questions three have the marked candidate right: log(3/1) without a ridge.
  const choices = [0, 0, 0, 1].map((right) => choice([[1], [0]], right));
  expect(fitConditionalLogit(choices, { weights: [0], ridge: 0 })[0]).toBeCloseTo(Math.log(3), 4);
});

test('weighs questions, and stays at its prior where nothing is told', () => {
  const weighed = [0, 1].map((right, at) => ({ ...choice([[1], [0]], right), weight: at === 0 ? 3 : 1 }));
  expect(fitConditionalLogit(weighed, { weights: [0], ridge: 0 })[0]).toBeCloseTo(Math.log(3), 4);
  const untold = { ...choice([[1], [0]], 0), right: [true, true] };
  expect(fitConditionalLogit([untold], { weights: [0.7], ridge: 1 })).toEqual([0.7]);
});
