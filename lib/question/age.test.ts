import { describe, expect, it } from 'vitest';
import { isWithin, patientAgeMonths, statedAges } from './age';

describe('patientAgeMonths', () => {
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

  it('says nothing where no age is stated', () => {
    expect(statedAges('Give amoxicillin 500 mg three times daily.')).toBeNull();
  });
});
