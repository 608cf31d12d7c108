import { expect, it } from 'vitest';
import { mostTextBytes, tooMuchText } from './most-text';

it('a step of 200 long reference answers fits; what does not is told in megabytes', () => {
  const answers = (each: number) =>
    Array.from({ length: 200 }, (_, place) => ({ questionId: `q${String(place)}`, text: 'ä'.repeat(each) }));
  expect(tooMuchText({ answers: answers(9_000) })).toBeNull();
  expect(tooMuchText({ answers: answers(12_000) })).toContain('holds 4.8 MB of text; at most 4.0 MB');
  expect(mostTextBytes).toBeLessThan(4 * 1024 * 1024);
});
