import { describe, expect, it } from 'vitest';
import { asDocumentId, asPassageId } from '../evidence/ids';
import type { Passage } from '../evidence/passage';
import type { Support } from './check';
import { verifyCitation } from './verify-citation';

function passageOf(text: string, rest: Partial<Passage> = {}): Passage {
  return {
    id: asPassageId('p'),
    documentId: asDocumentId('d'),
    ordinal: 1,
    kind: 'narrative',
    sectionPath: [],
    text,
    tableHeader: '',
    grade: null,
    pages: [],
    anchored: true,
    start: 0,
    end: text.length,
    ...rest,
  };
}

function support(claimText: string, given: string, passage: Passage): Support {
  return verifyCitation({ claimText, given, passage, otherPassages: [] }).support;
}

describe('what scopes a quote', () => {
  const list = passageOf(
    'Do not use metformin in:\n- patients with eGFR below 30 mL/min\n- acute heart failure\n\nUse with care in older adults.',
  );
  const item = 'patients with eGFR below 30 mL/min';

  it('is the lead-in of its list, with its negation', () => {
    expect(support('Metformin may be used in patients with eGFR below 30 mL/min.', item, list)).toBe(
      'contradicted',
    );
    expect(support('Metformin should not be used in patients with eGFR below 30 mL/min.', item, list)).toBe(
      'supported',
    );
  });

  it('is not the lead-in of a list that has ended', () => {
    for (const marks of ['- ', '']) {
      const ended = passageOf(
        `Do not use metformin in:\n${marks}eGFR below 30 mL/min\n${marks}acute heart failure\nUse metformin with care in older adults.`,
      );
      const after = 'Use metformin with care in older adults.';
      expect(support(after, after, ended)).toBe('supported');
    }
  });

  const table = passageOf('Amoxicillin | 500 | three times daily\nDoxycycline | 100 | twice daily', {
    kind: 'table',
    tableHeader: 'Drug | Dose (mg) | Frequency',
    sectionPath: ['Adults', 'Oral treatment'],
  });
  const row = 'Amoxicillin | 500 | three times daily';

  it('is its table row with the header, whose unit a bare cell takes', () => {
    expect(support('Give amoxicillin 500 mg three times daily to adults.', row, table)).toBe('supported');
    expect(support('Give amoxicillin 500 g three times daily to adults.', row, table)).not.toBe('supported');
  });

  it('is its own column', () => {
    const doses = passageOf('5 | 250 | twice daily', {
      kind: 'table',
      tableHeader: 'Age (years) | Dose (mg) | Frequency',
    });
    expect(support('Give 250 mg twice daily at 5 years.', '5 | 250 | twice daily', doses)).toBe('supported');
    expect(support('Give 5 mg twice daily.', '5 | 250 | twice daily', doses)).not.toBe('supported');
  });

  it('is not another row', () => {
    expect(support('Give amoxicillin 100 mg three times daily to adults.', row, table)).not.toBe('supported');
  });

  it('is its section, for route and population but never for a number', () => {
    expect(
      support('Give oral doxycycline 100 mg twice daily.', 'Doxycycline | 100 | twice daily', table),
    ).toBe('supported');
    expect(
      support('Give intravenous doxycycline 100 mg twice daily.', 'Doxycycline | 100 | twice daily', table),
    ).toBe('not-enough');
  });
});

describe('strength', () => {
  const text = 'We suggest considering SGLT2 inhibitors in adults with CKD.';
  const passage = passageOf(text, {
    grade: { number: null, strength: 'Conditional', certainty: 'Low', population: null },
  });

  it('is not raised by the claim', () => {
    expect(support('SGLT2 inhibitors must be given to adults with CKD.', text, passage)).toBe('partly');
    expect(support('SGLT2 inhibitors are strongly recommended in adults with CKD.', text, passage)).toBe(
      'partly',
    );
  });

  it('lets a member of the class be named', () => {
    expect(support('Consider empagliflozin in adults with CKD.', text, passage)).toBe('supported');
  });
});

describe('scope of negation', () => {
  it.each([
    [
      'Do not delay antibiotics; give them within 1 hour.',
      'Give antibiotics within 1 hour of recognition.',
      'supported',
    ],
    [
      'Not only adults but also children should receive oral rehydration.',
      'Adults and children should receive oral rehydration.',
      'supported',
    ],
    [
      'Aspirin is recommended if contraindicated.',
      'Aspirin is recommended unless contraindicated.',
      'contradicted',
    ],
    ['Aspirin should not be withheld in stroke.', 'Aspirin should be given in stroke.', 'supported'],
    ['Avoid aspirin in children.', 'Aspirin is contraindicated in children.', 'supported'],
    ['Use aspirin in children.', 'Aspirin is contraindicated in children.', 'contradicted'],
  ] as const)('%j against %j is %s', (claim, text, expected) => {
    expect(support(claim, text, passageOf(text))).toBe(expected);
  });
});
