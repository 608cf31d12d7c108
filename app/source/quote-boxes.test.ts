import { expect, test } from 'vitest';
import { quoteBoxes } from './quote-boxes';

const line = (start: number, end: number, page: number, y: number) => ({
  start,
  end,
  page,
  x: 72,
  y,
  width: 400,
  height: 12,
});
const lines = [line(0, 40, 1, 100), line(41, 81, 1, 116), line(82, 122, 2, 90)];

test('boxes every line a quote touches, on each page', () => {
  expect(quoteBoxes(lines, { start: 41, end: 122 }).map((box) => [box.page, box.y])).toEqual([
    [1, 116],
    [2, 90],
  ]);
});

test('narrows the first and last box to the quoted characters', () => {
  expect(quoteBoxes(lines, { start: 30, end: 51 })).toEqual([
    { page: 1, x: 372, y: 100, width: 100, height: 12 },
    { page: 1, x: 72, y: 116, width: 100, height: 12 },
  ]);
});

test('has no box for a quote that stands on no line', () => {
  expect(quoteBoxes(lines, { start: 200, end: 210 })).toEqual([]);
});
