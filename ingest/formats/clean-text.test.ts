import { expect, test } from 'vitest';
import { CELL_LINE_BREAK, cleanCell, cleanText, superscript } from './clean-text';

test('drops characters nobody sees', () => {
  expect(cleanText('am\u200Box\u00ADi\u202Ecillin\uFEFF')).toBe('amoxicillin');
  expect(cleanText('safe\u{E0041}')).toBe('safe');
});

test('spells ligatures out and keeps every other character of the source', () => {
  expect(cleanText('e\uFB00ect of “β-blockers” ≥ 5 µg')).toBe('effect of “β-blockers” ≥ 5 µg');
});

test('reads the signs of the Symbol font', () => {
  expect(cleanText('eGFR \uF0B3 60, dose \uF0A3 5 mg')).toBe('eGFR ≥ 60, dose ≤ 5 mg');
});

test('keeps single line breaks and turns them into wide spaces inside a cell', () => {
  expect(cleanText('a \n\n  b\tc')).toBe('a\nb c');
  expect(cleanCell('a\nb')).toBe(`a${CELL_LINE_BREAK}b`);
});

test('raises figures and leaves words alone', () => {
  expect(`10${superscript('9')}/L`).toBe('10⁹/L');
  expect(superscript('th')).toBe('th');
});
