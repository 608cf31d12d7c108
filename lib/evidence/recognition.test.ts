import { expect, test } from 'vitest';
import { recognitionOf } from './recognition';

const recognised = [
  { page: 2, confidence: 0.93 },
  { page: 3, confidence: 0.61 },
];

test('a passage is as sure as the least sure of its scanned pages', () => {
  expect(recognitionOf({ recognised }, [2, 3])).toEqual({ pages: 2, confidence: 0.61 });
  expect(recognitionOf({ recognised }, [2])).toEqual({ pages: 1, confidence: 0.93 });
  expect(recognitionOf({ recognised }, null)?.pages).toBe(2);
});

test('pages with text of their own were not recognised', () => {
  expect(recognitionOf({ recognised }, [1])).toBeNull();
  expect(recognitionOf({}, null)).toBeNull();
});
