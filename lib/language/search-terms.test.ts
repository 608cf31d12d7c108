import { expect, test } from 'vitest';
import { searchTerms } from './search-terms';

const same = (a: string, b: string): void => expect(searchTerms(a)).toEqual(searchTerms(b));

test('British and American spellings are one', () => {
  same('haemoglobin oedema anaesthesia', 'hemoglobin edema anesthesia');
  same('paediatric diarrhoea', 'pediatric diarrhea');
  same('tumour behaviour litre', 'tumor behavior liter');
  same('randomised hospitalisation', 'randomized hospitalization');
  same('oesophageal leukaemia', 'esophageal leukemia');
  same('caesarean', 'cesarean');
});

test('a spelling rule leaves other words alone', () => {
  expect(searchTerms('dose')).toEqual(['dose']);
  expect(searchTerms('promise')).not.toEqual(searchTerms('prompt'));
});

test('a decimal stays whole, and thousands separators go', () => {
  expect(searchTerms('2.5 mg')).toContain('2.5');
  expect(searchTerms('2.5 mg')).not.toContain('2');
  same('1,000 units', '1000 units');
});

test('units have one name, whether set off or not', () => {
  same('500mg', '500 mg');
  same('5 micrograms', '5 µg');
  same('5 μg', '5 mcg');
  same('10 millilitres', '10 ml');
});

test('Greek letters, subscripts and accents are spelled out', () => {
  same('β-blocker', 'beta blocker');
  same('SpO₂', 'SpO2');
  same('Sjögren', 'Sjogren');
});

test('negations are terms', () => {
  expect(searchTerms('do not give without ECG')).toEqual(expect.arrayContaining(['not', 'without']));
});

test('inflected forms share a stem, and a possessive is dropped', () => {
  same('treatments', 'treatment');
  same("Crohn's disease", 'Crohn disease');
});

test('no term holds white space, which separates them in the index', () => {
  for (const term of searchTerms('a\u00a0b\u2009c\td 1\u202f000')) expect(term).not.toMatch(/\s/);
});
