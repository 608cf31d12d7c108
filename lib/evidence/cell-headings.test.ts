import { expect, test } from 'vitest';
import { cellHeadings } from './cell-headings';
import type { Block, TableCell, TableRow } from './document';

type Drawn = readonly (readonly [words: string, header?: boolean, columnSpan?: number, rowSpan?: number])[];

function table(caption: string, rows: readonly Drawn[]) {
  let text = caption;
  const placed = rows.map((row): TableRow => {
    text += '\n';
    const start = text.length;
    const cells = row.map(([words, header = false, columnSpan = 1, rowSpan = 1], at): TableCell => {
      if (at > 0) text += ' | ';
      const begin = text.length;
      text += words;
      return { start: begin, end: text.length, header, columnSpan, rowSpan };
    });
    return { start, end: text.length, cells };
  });
  const block: Block = {
    kind: 'table',
    start: 0,
    end: text.length,
    caption: { start: 0, end: caption.length },
    rows: placed,
  };
  return { text, blocks: [block] };
}
const quoteOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

const doses = table('Table 2. Doses', [
  [
    ['Drug', true, 1, 2],
    ['Dose', true, 2],
  ],
  [
    ['adults', true],
    ['children', true],
  ],
  [['Amoxicillin', false, 1, 2], ['500 mg'], ['25 mg/kg']],
  [['1 g'], ['50 mg/kg']],
]);

test('a quoted cell is named by the head of its column, above all its spans, and the label of its row', () => {
  expect(cellHeadings(doses, quoteOf(doses.text, '50 mg/kg'))).toEqual({
    caption: 'Table 2. Doses',
    rows: ['Amoxicillin'],
    columns: ['Dose', 'children'],
  });
});

test('header cells beside a cell are its labels before its first cell is', () => {
  const labelled = table('', [
    [
      ['Group', true],
      ['Step', true],
      ['Dose', true],
    ],
    [['A'], ['first', true], ['5 mg']],
  ]);
  expect(cellHeadings(labelled, quoteOf(labelled.text, '5 mg'))).toMatchObject({
    rows: ['first'],
    columns: ['Dose'],
  });
});

test('what stands in no cell of a body has none', () => {
  expect(cellHeadings(doses, quoteOf(doses.text, 'Table 2'))).toBeNull();
  expect(cellHeadings(doses, quoteOf(doses.text, 'children'))).toBeNull();
  expect(
    cellHeadings(
      { text: 'Give 5 mg.', blocks: [{ kind: 'paragraph', start: 0, end: 10 }] },
      { start: 0, end: 4 },
    ),
  ).toBeNull();
});
