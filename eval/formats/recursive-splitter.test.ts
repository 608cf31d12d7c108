import { expect, test } from 'vitest';
import { splitBySize } from './recursive-splitter';

test('paragraphs that fit go together, up to a thousand characters; a piece begins with the end of the one before', () => {
  const paragraphs = Array.from({ length: 6 }, (_, at) => `${at}${'x'.repeat(179)}`);
  const pieces = splitBySize(paragraphs.join('\n\n'));
  expect(pieces).toHaveLength(2);
  expect(pieces[0]).toBe(paragraphs.slice(0, 5).join('\n\n'));
  expect(pieces[1]).toBe(paragraphs.slice(4).join('\n\n'));
});

test('a long line is cut at spaces, in mid-sentence', () => {
  const pieces = splitBySize('word '.repeat(500).trim());
  expect(pieces.every((piece) => piece.length <= 1_000)).toBe(true);
  expect(pieces.length).toBeGreaterThan(2);
});

test('a short text is one piece', () => {
  expect(splitBySize('Give 5 mg.')).toEqual(['Give 5 mg.']);
});
