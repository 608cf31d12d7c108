import { expect, test } from 'vitest';
import { asDocumentId, asPassageId } from '@/lib/evidence/ids';
import type { Passage } from '@/lib/evidence/passage';
import type { Quote } from '@/lib/evidence/quote';
import { inWholeRows, quoteTable } from './quote-table';

const documentId = asDocumentId('d');
const passageId = asPassageId('p');
const text = 'Drug | Start | Maximum\nRamipril | 2.5 mg | 10 mg\nLosartan | 50 mg | 100 mg';

function passageOf(changes: Partial<Passage>): Passage {
  return {
    id: passageId,
    documentId,
    ordinal: 1,
    kind: 'table',
    sectionPath: [],
    text,
    tableHeader: '',
    grade: null,
    pages: [],
    anchored: true,
    start: 40,
    end: 40 + text.length,
    ...changes,
  };
}

function quoteOf(words: string): Quote {
  const start = 40 + text.indexOf(words);
  return { documentId, passageId, start, end: start + words.length, text: words };
}

test('finds the cells of a quoted row and the header above it', () => {
  const quote = quoteOf('Losartan | 50 mg | 100 mg');
  const table = quoteTable(quote, passageOf({}));
  expect(table?.header).toEqual(['Drug', 'Start', 'Maximum']);
  expect(table?.rows.map((row) => row.map((cell) => quote.text.slice(cell.start, cell.end)))).toEqual([
    ['Losartan', '50 mg', '100 mg'],
  ]);
});

test('takes the header of a split table from the passage', () => {
  const words = 'Losartan | 50 mg | 100 mg';
  const passage = passageOf({
    text: words,
    end: 40 + words.length,
    tableHeader: 'Doses\nDrug | Start | Maximum',
  });
  const quote = { documentId, passageId, start: 40, end: 40 + words.length, text: words };
  expect(quoteTable(quote, passage)?.header).toEqual(['Drug', 'Start', 'Maximum']);
});

test('is null for part of a row and for a passage that is no table', () => {
  expect(quoteTable(quoteOf('50 mg | 100 mg'), passageOf({}))).toBeNull();
  expect(quoteTable(quoteOf('Ramipril | 2.5 mg | 10 mg'), passageOf({ kind: 'narrative' }))).toBeNull();
});

test('a cited cell is shown in its row, under its header', () => {
  const passage = passageOf({});
  const rows = inWholeRows(quoteOf('50 mg'), passage);
  expect(rows.text).toBe('Losartan | 50 mg | 100 mg');
  expect(rows.start).toBe(40 + text.indexOf('Losartan'));
  expect(quoteTable(rows, passage)?.header).toEqual(['Drug', 'Start', 'Maximum']);
  const whole = quoteOf('Ramipril | 2.5 mg | 10 mg');
  expect(inWholeRows(whole, passage)).toEqual(whole);
});
