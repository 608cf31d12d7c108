import { expect, it } from 'vitest';
import { shingleShare } from './shingle-share';

it('counts the runs of three words that a piece holds, whatever the punctuation and line breaks', () => {
  expect(shingleShare('Give 40 mg once daily', 'Do: give 40\nmg once daily.')).toBe(1);
  expect(shingleShare('one two three four', 'one two three five')).toBe(0.5);
  expect(shingleShare('one two three', 'three two one')).toBe(0);
});

it('a reference of two words is found as the two together', () => {
  expect(shingleShare('60 mg', 'a dose of 60 mg daily')).toBe(1);
  expect(shingleShare('60 mg', '60 or 70 mg')).toBe(0);
});
