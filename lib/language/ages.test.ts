import { expect, test } from 'vitest';
import { findAges } from './ages';

test.each([
  ['58M, BP 224/130', ['58 years']],
  ['26 F with HbSS', ['26 years']],
  ['7M with a fever', ['7 years']],
  ['32yoF with palpitations', ['32 years']],
  ['6/52 old', []],
  ['a 7 F chest drain', []],
  ['in 1.58 M saline', []],
  ['born at 34 weeks', []],
  ['outcome at 10 years from diagnosis', []],
  ['a 12-week-old and her 31yo mother', ['12 weeks', '31 years']],
])('%s', (text, labels) => {
  expect(findAges(text).map(({ label }) => label)).toEqual(labels);
});
