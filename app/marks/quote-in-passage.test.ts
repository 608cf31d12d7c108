import { expect, test } from 'vitest';
import { asDocumentId, asPassageId } from '@/lib/evidence/ids';
import type { Passage } from '@/lib/evidence/passage';
import { quoteInPassage } from './quote-in-passage';

const documentId = asDocumentId('d');
const passageId = asPassageId('p');

function passageOf(text: string, start: number): Passage {
  return {
    id: passageId,
    documentId,
    ordinal: 1,
    kind: 'narrative',
    sectionPath: [],
    text,
    tableHeader: '',
    grade: null,
    pages: [],
    anchored: true,
    start,
    end: start + text.length,
  };
}

test('shows a short passage whole around its quote', () => {
  const passage = passageOf('Check potassium. Stop above 6.0 mmol/L. Recheck.', 100);
  const quote = { documentId, passageId, start: 117, end: 139, text: 'Stop above 6.0 mmol/L.' };
  expect(quoteInPassage(quote, passage)).toEqual({
    before: 'Check potassium. ',
    quote: 'Stop above 6.0 mmol/L.',
    after: ' Recheck.',
  });
});

test('stays in the paragraph of the quote', () => {
  const passage = passageOf('Targets\nStop above 6.0.\n(Strength: strong.)', 0);
  const quote = { documentId, passageId, start: 8, end: 23, text: 'Stop above 6.0.' };
  expect(quoteInPassage(quote, passage)).toEqual({ before: '', quote: 'Stop above 6.0.', after: '' });
});

test('cuts a long passage at words', () => {
  const around = 'word '.repeat(60);
  const passage = passageOf(`${around}QUOTE${around}`, 0);
  const quote = { documentId, passageId, start: around.length, end: around.length + 5, text: 'QUOTE' };
  const shown = quoteInPassage(quote, passage);
  expect(shown.before).toMatch(/^… word .*word $/u);
  expect(shown.after).toMatch(/^word .*word …$/u);
});

test('shows the quote alone when its offsets are not those of the passage', () => {
  const quote = { documentId, passageId, start: 0, end: 5, text: 'other' };
  expect(quoteInPassage(quote, passageOf('Check potassium.', 0))).toEqual({
    before: '',
    quote: 'other',
    after: '',
  });
});
