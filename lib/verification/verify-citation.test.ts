import { describe, expect, it } from 'vitest';
import { asDocumentId, asPassageId } from '../evidence/ids';
import type { Passage } from '../evidence/passage';
import type { Check, CheckName } from './check';
import { verifyCitation, type CitationVerdict } from './verify-citation';

const canonicalText =
  'Preamble.\n\nGive amoxicillin 500 mg orally three times daily for 5 days in adults. Do not give doxycycline to children under 8 years. Review after 48 hours.\n\nOther section: aspirin 75 mg once daily is recommended.';
const start = canonicalText.indexOf('Give');
const end = canonicalText.indexOf('\n\nOther');

function passageOf(from: number, to: number, id = 'p1'): Passage {
  return {
    id: asPassageId(id),
    documentId: asDocumentId('d1'),
    ordinal: 1,
    kind: 'recommendation',
    sectionPath: ['Pneumonia'],
    text: canonicalText.slice(from, to),
    tableHeader: '',
    grade: null,
    pages: [],
    anchored: true,
    start: from,
    end: to,
  };
}

const passage = passageOf(start, end);
const other = passageOf(canonicalText.indexOf('Other'), canonicalText.length, 'p2');
const foreign: Passage = {
  ...other,
  id: asPassageId('p3'),
  documentId: asDocumentId('d2'),
  sectionPath: [],
  text: 'Give metformin 850 mg with meals.',
};

function verify(claimText: string, given: string): CitationVerdict {
  return verifyCitation({
    claimText,
    given,
    passage,
    canonicalText,
    otherPassages: [other, foreign],
    titleOf: (id) => (id === foreign.documentId ? 'Diabetes' : null),
  });
}

function check(verdict: CitationVerdict, name: CheckName): Check | undefined {
  return verdict.checks.find((candidate) => candidate.name === name);
}

const first = 'Give amoxicillin 500 mg orally three times daily for 5 days in adults.';

describe('verifyCitation', () => {
  it('supports a claim that is its quote, with offsets that slice to the quote', () => {
    const { quote, support } = verify(first, first);
    expect(support).toBe('supported');
    expect(quote?.text).toBe(first);
    expect(canonicalText.slice(quote?.start, quote?.end)).toBe(first);
  });

  it('finds a quote that differs in white space, case and quotation marks, and gives the source words back', () => {
    const { quote } = verify(first, '“give  amoxicillin 500 mg orally”');
    expect(quote?.text).toBe('Give amoxicillin 500 mg orally');
  });

  it('supports the same content in other words and units', () => {
    const claim = 'Adults should receive amoxicillin 0.5 g by mouth every 8 hours for five days.';
    expect(verify(claim, first)).toMatchObject({ support: 'supported' });
  });

  it.each([
    ['a dose', 'Give amoxicillin 5000 mg orally three times daily for 5 days in adults.', 'numbers'],
    ['a unit', 'Give amoxicillin 500 g orally three times daily for 5 days in adults.', 'numbers'],
    ['a frequency', 'Give amoxicillin 500 mg orally once daily for 5 days in adults.', 'numbers'],
    [
      'a negation',
      'Do not give amoxicillin 500 mg orally three times daily for 5 days in adults.',
      'polarity',
    ],
    ['a drug', 'Give azithromycin 500 mg orally three times daily for 5 days in adults.', 'intervention'],
    ['a population', 'Give amoxicillin 500 mg orally three times daily for 5 days in infants.', 'population'],
    ['a route', 'Give amoxicillin 500 mg intravenously three times daily for 5 days in adults.', 'route'],
  ] as const)('contradicts a claim that changes %s, and marks the words on both sides', (_, claim, name) => {
    const verdict = verify(claim, first);
    expect(verdict.support).toBe('contradicted');
    const failed = check(verdict, name);
    expect(failed?.outcome).toBe('fail');
    if (failed?.outcome !== 'fail') return;
    const [disagreement] = failed.disagreements;
    expect(claim.slice(disagreement?.claim?.start, disagreement?.claim?.end)).not.toBe('');
    expect(disagreement?.quote).not.toBeNull();
  });

  it('keeps the negation of a quote that was cut out of its sentence', () => {
    const { support } = verify(
      'Give doxycycline to children under 8 years.',
      'give doxycycline to children under 8 years',
    );
    expect(support).toBe('contradicted');
  });

  it('leaves a number without counterpart open', () => {
    expect(verify('Review after 48 hours and again after 14 days.', 'Review after 48 hours.').support).toBe(
      'not-enough',
    );
  });

  it('names a quote that is fabricated, spliced or from another passage, and attaches it nowhere', () => {
    for (const [given, word] of [
      ['Give amoxicillin 750 mg in a single dose tonight', 'fabricated'],
      ['Give amoxicillin 500 mg orally to children under 8 years', 'spliced'],
      ['aspirin 75 mg once daily is recommended', 'another passage of the document under “Pneumonia”'],
      ['Give metformin 850 mg', 'another document, “Diabetes”'],
      ['“Preamble.”', 'elsewhere in the document'],
      ['Give amoxicillin 500 mg orally. aspirin 75 mg once daily', '2 separate places of the document'],
      ['', 'no quote'],
    ] as const) {
      const verdict = verify(first, given);
      expect(verdict.quote).toBeNull();
      expect(verdict.support).toBe('unverifiable');
      expect(check(verdict, 'quote')).toMatchObject({
        outcome: 'fail',
        reason: expect.stringContaining(word) as string,
      });
    }
  });

  it('does not find a number inside a longer number', () => {
    expect(verify('Give 5 days.', '00 mg orally').quote).toBeNull();
  });

  it('answers all nine checks in one order', () => {
    const names = verify(first, first).checks.map(({ name }) => name);
    expect(names).toEqual([
      'quote',
      'numbers',
      'polarity',
      'modality',
      'intervention',
      'population',
      'route',
      'timing',
      'strength',
    ]);
  });
});
