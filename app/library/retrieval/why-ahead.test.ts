import { expect, test } from 'vitest';
import { whyAhead } from './why-ahead';

const first = {
  rankedPlace: 1,
  score: 0.6,
  parts: [
    { part: 'cosine', value: 0.7, points: 0.42 },
    { part: 'kind', value: 1, points: 0.15 },
  ],
} as const;
const second = {
  rankedPlace: 2,
  score: 0.5,
  parts: [{ part: 'cosine', value: 0.8, points: 0.48 }],
} as const;

test('names what puts a passage ahead and what speaks against it', () => {
  expect(whyAhead(first, second)).toBe(
    'Ahead of the next by recommendation or table (0.15); behind in likeness of meaning (cosine) (0.06).',
  );
});

test('says so when the score is level, or when the score did not decide', () => {
  expect(whyAhead(second, second)).toContain('Level');
  expect(whyAhead({ ...second, rankedPlace: 4 }, first)).toContain('although it scored less');
});
