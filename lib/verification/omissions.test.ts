import { describe, expect, it } from 'vitest';
import { asDocumentId, asPassageId } from '../evidence/ids';
import type { Passage } from '../evidence/passage';
import { findOmissions } from './omissions';

function passageOf(id: string, section: string, text: string, start: number): Passage {
  return {
    id: asPassageId(id),
    documentId: asDocumentId('d'),
    ordinal: 1,
    kind: 'recommendation',
    sectionPath: [section],
    text,
    tableHeader: '',
    grade: null,
    pages: [],
    anchored: true,
    start,
    end: start + text.length,
  };
}

const first = passageOf(
  'a',
  'Metformin',
  'Start metformin 500 mg once daily in adults with type 2 diabetes. Check kidney function every year.',
  10,
);
const second = passageOf(
  'b',
  'Metformin',
  'Use extended-release tablets unless gut symptoms are absent. Metformin is contraindicated when the eGFR is below 30.',
  200,
);
const elsewhere = passageOf('c', 'Insulin', 'Avoid insulin glargine in acute ketoacidosis.', 400);
const candidates = [first, second, elsewhere];
const claim = 'In adults with type 2 diabetes, start metformin 500 mg once daily.';

describe('findOmissions', () => {
  it('lists what the cited section says and the answer does not, contraindications first', () => {
    const found = findOmissions({ claims: [claim], cited: [first], candidates });
    expect(found.map(({ kind, quote }) => [kind, quote.text])).toEqual([
      ['contraindication', 'Metformin is contraindicated when the eGFR is below 30.'],
      ['exception', 'Use extended-release tablets unless gut symptoms are absent.'],
      ['recommendation', 'Check kidney function every year.'],
    ]);
  });

  it('gives offsets into the canonical text', () => {
    const [found] = findOmissions({ claims: [claim], cited: [first], candidates });
    expect(
      second.text.slice((found?.quote.start ?? 0) - second.start, (found?.quote.end ?? 0) - second.start),
    ).toBe(found?.quote.text);
  });

  it('leaves out what a claim takes up in other words', () => {
    const claims = [
      claim,
      'Metformin must not be used at an eGFR below 30.',
      'Kidney function should be checked each year.',
    ];
    expect(findOmissions({ claims, cited: [first], candidates }).map(({ kind }) => kind)).toEqual([
      'exception',
    ]);
  });

  it('does not look at other sections', () => {
    const texts = findOmissions({ claims: [], cited: [first], candidates }).map(({ quote }) => quote.text);
    expect(texts.some((text) => text.includes('glargine'))).toBe(false);
  });
});

describe('the grading under a recommendation', () => {
  it('is no statement of its own', () => {
    const text =
      'Check kidney function every year. (Strength: strong, "should" (or "must"). Certainty: low. Population: adults who should not use metformin.)';
    const graded = passageOf('g', 'Metformin', text, 600);
    const found = findOmissions({ claims: [claim], cited: [first], candidates: [graded] });
    expect(found.map(({ quote }) => quote.text)).toEqual(['Check kidney function every year.']);
  });
});
