import { expect, test } from 'vitest';
import { holdsAllWords } from './holds-all-words';

test('finds words in any order and case', () => {
  expect(holdsAllWords('Hypertension in adults NICE 2019', 'nice hyper')).toBe(true);
  expect(holdsAllWords('Hypertension in adults NICE 2019', 'nice 2020')).toBe(false);
  expect(holdsAllWords('anything', ' ')).toBe(true);
});
