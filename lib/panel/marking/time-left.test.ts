import { expect, test } from 'vitest';
import { secondsLeft, timeLeftWords } from './time-left';

test('goes by ninety seconds an item until three items show the pace', () => {
  expect(secondsLeft([], 40)).toBe(3_600);
  expect(secondsLeft([10, 10], 2)).toBe(180);
});

test('goes by the median, whatever one long break was', () => {
  expect(secondsLeft([60, 70, 3_000], 10)).toBe(700);
  expect(secondsLeft([40, 60, 80, 5_000], 1)).toBe(60);
});

test('is something while an item is left, however fast the others were', () => {
  expect(timeLeftWords(secondsLeft([0, 0, 0], 1))).toBe('less than a minute left');
  expect(secondsLeft([0, 0, 0], 0)).toBe(0);
});

test('says it in words', () => {
  expect(timeLeftWords(0)).toBe('nothing left');
  expect(timeLeftWords(50)).toBe('less than a minute left');
  expect(timeLeftWords(2_520)).toBe('about 42 min left');
  expect(timeLeftWords(3_600)).toBe('about 1 h left');
  expect(timeLeftWords(5_400)).toBe('about 1 h 30 min left');
});
