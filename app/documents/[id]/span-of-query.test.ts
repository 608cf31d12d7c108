import { expect, test } from 'vitest';
import { spanOfQuery } from './span-of-query';

test('reads a stretch inside the text', () => {
  expect(spanOfQuery({ start: '3', end: '9' }, 10)).toEqual({ start: 3, end: 9 });
});

test('marks nothing for a stretch that is empty, outside or no number', () => {
  expect(spanOfQuery({ start: '9', end: '9' }, 10)).toBeNull();
  expect(spanOfQuery({ start: '3', end: '11' }, 10)).toBeNull();
  expect(spanOfQuery({ start: '-1', end: '5' }, 10)).toBeNull();
  expect(spanOfQuery({ start: ['1', '2'], end: '5' }, 10)).toBeNull();
  expect(spanOfQuery({}, 10)).toBeNull();
});
