import { expect, test } from 'vitest';
import { askedRuns } from './asked-runs';

test('terms stay together until a word that asks, a vague word or punctuation parts them', () => {
  expect(askedRuns('What is the starting dose of oral iron, and for how long?')).toEqual([
    ['start', 'dose'],
    ['oral', 'iron'],
  ]);
  expect(askedRuns('blood pressure 140/90 mmHg')).toEqual([['blood', 'pressur', '140', '90', 'mmhg']]);
  expect(askedRuns('???')).toEqual([]);
});
