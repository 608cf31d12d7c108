import { expect, it } from 'vitest';
import { planningAddress, readPlanningAddress } from './planning-address';

it('what a study found stands in the form', () => {
  const spread = { kind: 'preference', ties: 0.25, questionShare: 0.3, raterShare: 0.1 } as const;
  const { searchParams } = new URL(planningAddress(spread), 'http://almanac.example');
  const { kind, ...figures } = spread;
  expect(readPlanningAddress(Object.fromEntries(searchParams))).toEqual({ kind, figures });
});

it('what does not fit is left out', () => {
  expect(readPlanningAddress({})).toBeNull();
  expect(readPlanningAddress({ kind: 'other', ties: '0.1' })).toBeNull();
  expect(
    readPlanningAddress({ kind: 'means', raterDeviation: 'wide', difference: '-1', x: ['1', '2'] }),
  ).toEqual({
    kind: 'means',
    figures: {},
  });
});
