import { expect, it } from 'vitest';
import { coefficientText, differenceText, intervalText, levelText, pText, shareText } from './figure-words';

it('differences carry their sign, a real minus, and no sign where there is none', () => {
  expect(differenceText(0.583, 'mean')).toBe('+0.58');
  expect(differenceText(-0.125, 'share')).toBe('−12.5');
  expect(differenceText(-0.001, 'mean')).toBe('0.00');
  expect(intervalText([-0.084, 1.25], 'mean')).toBe('−0.08 to +1.25');
});

it('levels, shares and p are rounded as they are printed', () => {
  expect(levelText(2.1667, 'mean')).toBe('2.17');
  expect(levelText(0.625, 'share')).toBe('63 %');
  expect(levelText(null, 'mean')).toBe('none');
  expect(shareText({ share: 0.5, interval: [0.15, 0.85] })).toBe('50 % (15 to 85)');
  expect(pText(0.00004)).toBe('<0.001');
  expect(pText(0.0345)).toBe('0.035');
  expect(pText(null)).toBe('–');
  expect(coefficientText({ value: -0.1, interval: null })).toBe('−0.10');
});
