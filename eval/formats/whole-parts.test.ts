import { expect, test } from 'vitest';
import type { Block } from '@/lib/evidence/document';
import { Pieces, rowsWithHeader, sentencesIn, sentencesOf } from './whole-parts';

test('a sentence is whole where one piece holds it, however its lines and words were broken', () => {
  const sentences = sentencesOf(
    'Give amoxicillin 500 mg three times daily. Stop it after five days in adults.',
  );
  expect(sentences).toHaveLength(2);
  const pieces = new Pieces([
    'Give amoxi-\ncillin 500 mg three times daily. Stop it',
    'it after five days in adults.',
  ]);
  expect(sentencesIn(sentences, pieces)).toEqual({ whole: 1, all: 2 });
});

const text = 'Drug | Dose\nA | 5 mg\nB | 7 mg';
const cell = (start: number, end: number, header: boolean) => ({
  start,
  end,
  header,
  columnSpan: 1,
  rowSpan: 1,
});
const table: Extract<Block, { kind: 'table' }> = {
  kind: 'table',
  start: 0,
  end: text.length,
  caption: null,
  rows: [
    { start: 0, end: 11, cells: [cell(0, 4, true), cell(7, 11, true)] },
    { start: 12, end: 20, cells: [cell(12, 13, false), cell(16, 20, false)] },
    { start: 21, end: 29, cells: [cell(21, 22, false), cell(25, 29, false)] },
  ],
};

test('a row counts only together with its header row', () => {
  expect(rowsWithHeader(text, table, new Pieces([text]))).toEqual({ whole: 2, all: 2 });
  const torn = new Pieces(['Drug | Dose\nA | 5 mg', 'B | 7 mg']);
  expect(rowsWithHeader(text, table, torn)).toEqual({ whole: 1, all: 2 });
});
