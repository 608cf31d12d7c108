import { describe, expect, it } from 'vitest';
import { isWithin, overlaps, patientAgeMonths, patientAges, statedAges } from './age';

describe('patientAgeMonths', () => {
  it('reads an age after “at”, and no length of time after it', () => {
    expect(patientAgeMonths('Target blood pressure at 84 years?')).toBe(84 * 12);
    expect(patientAgeMonths('Outcome at 10 years from diagnosis?')).toBeNull();
  });

  it.each([
    ['15-year-old with rickets', 180],
    ['An 18-month-old turns blue', 18],
    ['70yo man with AF', 840],
    ['a 45 kg 14-year-old', 168],
    ['woman aged 52 with chest pain', 624],
    ['2 y/o with fever', 24],
  ])('reads %s', (text, months) => {
    expect(patientAgeMonths(text)).toBeCloseTo(months);
  });

  it.each(['How long after 3 months of treatment?', 'children aged 2 to 12 years', 'follow up in 5 years'])(
    'finds no patient in %s',
    (text) => {
      expect(patientAgeMonths(text)).toBeNull();
    },
  );
});

describe('patientAges', () => {
  const stated = (text: string) => statedAges(text) ?? { low: 0, high: 0 };

  it('knows adults and children without a number', () => {
    const adult = patientAges('What dose does an adult need?') ?? { low: 0, high: 0 };
    expect(overlaps(adult, stated('Child 6 to 12 years'))).toBe(false);
    expect(overlaps(adult, stated('Adult, and child over 12 years'))).toBe(true);
    expect(patientAges('What dose of adrenaline?')).toBeNull();
  });
});

describe('statedAges', () => {
  it.each([
    ['≥ 12 years | 6000 IU once a day', 180, true],
    ['12 months to < 12 years | 3000 IU', 180, false],
    ['4–5 years | MDI + spacer', 48, true],
    ['4–5 years | MDI + spacer', 66, true],
    ['adults under 80 years', 840, true],
    ['Children 6–12 years', 48, false],
    ['Adults: 500 mg', 48, false],
    ['people aged 80 and over', 1000, true],
    ['older than 65 years', 840, true],
  ])('%s against %i months: %s', (text, months, within) => {
    const range = statedAges(text);
    expect(range === null ? null : isWithin(months, range)).toBe(within);
  });

  it.each(['Give it for up to 5 days.', 'Continue for at least 6 months.', 'Repeat after 2 to 4 weeks.'])(
    'does not take a length of time for an age: %s',
    (text) => {
      expect(statedAges(text)).toBeNull();
    },
  );

  it('says nothing where no age is stated', () => {
    expect(statedAges('Give amoxicillin 500 mg three times daily.')).toBeNull();
  });
});
