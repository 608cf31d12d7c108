import { expect, test } from 'vitest';
import { compareEditions, recommendationsOf } from './compare-editions';
import { asDocumentId, asPassageId } from './ids';
import type { Passage } from './passage';

let made = 0;
const recommendation = (ordinal: number, text: string, number: string | null = null): Passage => ({
  id: asPassageId(`p${String((made += 1))}`),
  documentId: asDocumentId('d'),
  ordinal,
  start: 0,
  end: text.length,
  kind: 'recommendation',
  sectionPath: [],
  text,
  tableHeader: '',
  grade: { number, strength: null, certainty: null, population: null },
  pages: [],
  anchored: true,
});

const told = (before: readonly Passage[], after: readonly Passage[]) =>
  compareEditions(before, after).map(({ change, before: old, after: now }) => [
    change,
    old?.text ?? null,
    now?.text ?? null,
  ]);

test('tells what stayed, changed, went and came, in the order of the newer edition', () => {
  const before = [
    recommendation(1, 'Offer paracetamol 500 mg to adults with fever.', '1.1'),
    recommendation(2, 'Do not offer aspirin to children.', '1.2'),
    recommendation(3, 'Review after two days.', '1.3'),
  ];
  const after = [
    recommendation(1, 'Offer paracetamol 1 g to adults with fever.', '1.1'),
    recommendation(2, 'Review after two days.', '1.2'),
    recommendation(3, 'Measure oxygen saturation in every patient.', '1.3'),
  ];
  expect(told(before, after)).toEqual([
    ['changed', before[0]?.text, after[0]?.text],
    ['gone', before[1]?.text, null],
    ['same', before[2]?.text, after[1]?.text],
    ['new', null, after[2]?.text],
  ]);
});

test('a number joins what has been reworded, but not what is about something else', () => {
  const before = [recommendation(1, 'Offer oral amoxicillin for five days to adults.', '2.1')];
  const reworded = [recommendation(1, 'Give adults amoxicillin 500 mg three times daily.', '2.1')];
  expect(told(before, reworded)[0]?.[0]).toBe('changed');
  const other = [recommendation(1, 'Refer urgently when sepsis is suspected.', '2.1')];
  expect(told(before, other).map(([change]) => change)).toEqual(['new', 'gone']);
});

test('marks the words that differ, and the runs make up both texts', () => {
  const [change] = compareEditions(
    [recommendation(1, 'Give 40 mg once daily.')],
    [recommendation(1, 'Give 20 mg twice daily.')],
  );
  if (change?.change !== 'changed') throw new Error('It has changed.');
  const joined = (left: 'gone' | 'new') =>
    change.words
      .filter((run) => run.change !== left)
      .map(({ text }) => text)
      .join('');
  expect(joined('new')).toBe('Give 40 mg once daily.');
  expect(joined('gone')).toBe('Give 20 mg twice daily.');
  expect(change.words.filter((run) => run.change === 'gone').map(({ text }) => text)).toEqual(['40', 'once']);
});

test('a document without marked recommendations is compared as a whole', () => {
  const narrative = { ...recommendation(1, 'Fever is common.'), kind: 'narrative' as const };
  expect(recommendationsOf([narrative])).toEqual([narrative]);
  const marked = recommendation(2, 'Give fluids.');
  expect(recommendationsOf([narrative, marked])).toEqual([marked]);
});
