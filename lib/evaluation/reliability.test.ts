import { expect, test } from 'vitest';
import { brierScore, reliabilityCurve } from './reliability';

const one = (probability: number, happened: boolean, weight = 1) => ({ probability, happened, weight });

test('bins of equal count with their mean prediction and the share that happened', () => {
  const curve = reliabilityCurve([one(0.9, true), one(0.2, false), one(0.4, true), one(0.7, true)], 2);
  expect(curve[0]).toEqual({ count: 2, predicted: expect.closeTo(0.3), observed: 0.5 });
  expect(curve[1]).toEqual({ count: 2, predicted: expect.closeTo(0.8), observed: 1 });
});

test('weights count in both', () => {
  const [bin] = reliabilityCurve([one(0.5, true, 3), one(0.1, false, 1)], 1);
  expect(bin).toEqual({ count: 2, predicted: expect.closeTo(0.4), observed: 0.75 });
});

test('the Brier score by hand', () => {
  expect(brierScore([one(0.8, true), one(0.4, false)])).toBeCloseTo((0.04 + 0.16) / 2);
});
