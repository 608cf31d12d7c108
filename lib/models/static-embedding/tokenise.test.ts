import { describe, expect, it } from 'vitest';

import { termsOf } from './tokenise';
import { Vocabulary } from './vocabulary';

describe('termsOf', () => {
  it('keeps numbers, doses and units whole', () => {
    expect(termsOf('Give 2.5mg/kg, at most 1,000 µg/day; HbA1c 6.5%')).toEqual([
      'give',
      '2.5',
      'mg/kg',
      'at',
      'most',
      '1000',
      'mcg/day',
      'hba1c',
      '6.5',
      '%',
    ]);
  });

  it('keeps negation words', () => {
    expect(termsOf("Do not give; don't repeat without review")).toEqual([
      'do',
      'not',
      'give',
      'do',
      'not',
      'repeat',
      'without',
      'review',
    ]);
  });

  it('gives British and American spellings, Greek letters and accents one form', () => {
    expect(termsOf('haemorrhage oedema tumour anaesthetised')).toEqual(
      termsOf('hemorrhage edema tumor anesthetized'),
    );
    expect(termsOf('TNF-α β-blocker Ménière’s')).toEqual(['tnf', 'alpha', 'beta', 'blocker', 'menier']);
  });
});

describe('Vocabulary', () => {
  it('cuts an unknown word into its longest pieces and adds known pairs of neighbours', () => {
    const vocabulary = new Vocabulary(['heart', 'failur', 'heart failur', '^riva', '+xaban', '#2', '#.']);
    expect(vocabulary.idsOf('Heart failure')).toEqual([0, 1, 2]);
    expect(vocabulary.idsOf('rivaroxaban 15 or 2.5')).toEqual([3, 4, 5, 6]);
    expect(vocabulary.idsOf('??')).toEqual([]);
  });
});
