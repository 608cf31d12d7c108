import { expect, test } from 'vitest';
import { markSpans } from './mark-spans';

test('gives the text back when the segments are joined', () => {
  const text = 'Give 5 mg once daily.';
  const segments = markSpans(text, [
    { start: 5, end: 9, kind: 'match' },
    { start: 5, end: 6, kind: 'differs' },
  ]);
  expect(segments.map((segment) => segment.text).join('')).toBe(text);
});

test('names every kind that covers a segment where marks overlap', () => {
  expect(
    markSpans('Give 5 mg', [
      { start: 5, end: 9, kind: 'match' },
      { start: 5, end: 6, kind: 'differs' },
    ]),
  ).toEqual([
    { start: 0, text: 'Give ', kinds: [] },
    { start: 5, text: '5', kinds: ['match', 'differs'] },
    { start: 6, text: ' mg', kinds: ['match'] },
  ]);
});

test('ignores what lies outside the text', () => {
  expect(markSpans('abc', [{ start: -2, end: 9, kind: 'match' }])).toEqual([
    { start: 0, text: 'abc', kinds: ['match'] },
  ]);
  expect(markSpans('abc', [{ start: 5, end: 9, kind: 'match' }])).toEqual([
    { start: 0, text: 'abc', kinds: [] },
  ]);
  expect(markSpans('', [])).toEqual([]);
});
