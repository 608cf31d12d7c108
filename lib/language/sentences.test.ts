import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround, splitSentences } from './sentences';

const split = (text: string): readonly string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it('ends sentences at full stops before capitals and digits', () => {
    expect(split('Give aspirin. Do not give warfarin. 2 doses suffice!')).toEqual([
      'Give aspirin.',
      'Do not give warfarin.',
      '2 doses suffice!',
    ]);
  });

  it.each([
    'Give a macrolide (e.g. Azithromycin 500 mg) for 3 days.',
    'Give 0.5 mg i.v. over 2 min, i.e. slowly.',
    'Give amoxicillin 25 mg/kg b.i.d. for 5 days (max. 3 g/day).',
    'As shown by Smith et al. in 2019, the dose is 2.5 mg.',
    'Infection with E. coli or S. aureus is common (Fig. 3).',
    '1. Give aspirin 300 mg',
    'See Dr. Jones vs. Mr. Brown',
  ])('keeps %j whole', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('ends a sentence after an abbreviation when a new sentence clearly starts', () => {
    expect(split('Take it at 8 a.m. Patients should fast.')).toEqual([
      'Take it at 8 a.m.',
      'Patients should fast.',
    ]);
  });

  it('keeps closing quotation marks and brackets with their sentence', () => {
    expect(split('He said "stop." Then (he left.) Next one')).toEqual([
      'He said "stop."',
      'Then (he left.)',
      'Next one',
    ]);
  });

  it('splits list items and blank lines, and joins wrapped prose', () => {
    expect(
      split('Consider:\n- aspirin 75 mg\n- clopidogrel\n\nThe patient who was\ntreated with aspirin'),
    ).toEqual(['Consider:', '- aspirin 75 mg', '- clopidogrel', 'The patient who was\ntreated with aspirin']);
  });

  it('covers every visible character once, in order', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (text) => {
        const seen = splitSentences(text);
        const ordered = seen.every(
          (span, i) => span.start < span.end && span.start >= (seen[i - 1]?.end ?? 0),
        );
        return ordered && split(text).join('').replace(/\s/g, '') === text.replace(/\s/g, '');
      }),
    );
  });

  it('finds the sentence around a span', () => {
    const text = 'Give aspirin. Do not give warfarin. Wait.';
    const at = text.indexOf('warfarin');
    const { start, end } = sentenceAround(text, { start: at, end: at + 8 });
    expect(text.slice(start, end)).toBe('Do not give warfarin.');
  });
});
