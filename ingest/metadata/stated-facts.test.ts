import { expect, test } from 'vitest';
import type { ParsedDocument } from '@/lib/evidence/document';
import { unknownMetadata } from '@/lib/evidence/unknown-metadata';
import { statedDate } from './stated-date';
import { statedFacts } from './stated-facts';

const parsed = (text: string, metadata: Partial<ParsedDocument['metadata']> = {}): ParsedDocument => ({
  metadata: { ...unknownMetadata, ...metadata },
  text,
  blocks: [],
  pages: [],
  lines: [],
});

const text =
  'Asthma in adults\n\nExample College of Physicians, Scotland. Third edition. Published: 12 March 2024. ' +
  'Next review: March 2027. This guideline replaces the 2019 guideline on asthma. Licence CC BY-NC-SA 3.0 IGO.';

test('every fact carries the words it was taken from, and their place', () => {
  const facts = statedFacts(parsed(text, { title: 'Asthma in adults', body: 'Example College' }));
  expect(Object.fromEntries(facts.map(({ field, value }) => [field, value]))).toEqual({
    title: 'Asthma in adults',
    body: 'Example College',
    year: '2024',
    version: 'Third edition',
    jurisdiction: 'Scotland',
    reviewDate: '2027-03',
    licence: 'CC BY-NC-SA 3.0 IGO',
    supersedes: '2019 guideline on asthma',
  });
  for (const { words, span } of facts) expect(text.slice(span?.start, span?.end)).toBe(words);
});

test('what stands beside the text is said to; what is not stated is not proposed', () => {
  expect(statedFacts(parsed('Give oxygen.', { title: 'From the properties' }))).toEqual([
    {
      field: 'title',
      value: 'From the properties',
      from: 'properties',
      words: 'From the properties',
      span: null,
    },
  ]);
});

test.each([
  ['12 March 2027', '2027-03-12'],
  ['March 2027', '2027-03'],
  ['March 12, 2027', '2027-03-12'],
  ['2027-03-12', '2027-03-12'],
  ['03/04/2027', '2027'],
  ['soon', null],
])('%s as a date is %s', (words, date) => {
  expect(statedDate(words)).toBe(date);
});
