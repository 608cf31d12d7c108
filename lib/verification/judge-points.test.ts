import { expect, it } from 'vitest';
import { entailmentLabel, pointOf } from './judge-points';

it.each([
  ['entailment', 0.99, 'strong-support'],
  ['entailment', 0.7, 'support'],
  ['contradiction', 0.99, 'strong-contradiction'],
  ['contradiction', 0.7, 'contradiction'],
  ['neutral', 0.99, 'neither'],
  ['contradiction', 0.5, 'not-sure'],
  ['contradiction', Number.NaN, 'not-sure'],
] as const)('%s at %d is %s', (label, probability, point) => {
  expect(pointOf({ label, probability })).toBe(point);
});

it('reads the names that models give the three outcomes, and no others', () => {
  expect(['ENTAILMENT', 'supported', 'Supports'].map(entailmentLabel)).toEqual(Array(3).fill('entailment'));
  expect(['refuted', 'CONTRADICTION'].map(entailmentLabel)).toEqual(Array(2).fill('contradiction'));
  expect(['neutral', 'NOT ENOUGH INFO', 'not_enough_evidence'].map(entailmentLabel)).toEqual(
    Array(3).fill('neutral'),
  );
  expect(['LABEL_0', '', 'positive'].map(entailmentLabel)).toEqual([null, null, null]);
});
