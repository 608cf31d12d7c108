import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../fold-text';
import { parseQuantities } from './parse-quantities';
import { sameQuantity } from './same-quantity';

function written(text: string): readonly string[] {
  const lower = foldText(text, { lowerCase: true }).text;
  return parseQuantities(lower).map(({ start, end }) => lower.slice(start, end).trim());
}

function agree(a: string, b: string, substances = ''): string | null {
  const [one] = parseQuantities(foldText(a, { lowerCase: true }).text);
  const [other] = parseQuantities(foldText(b, { lowerCase: true }).text);
  return one === undefined || other === undefined
    ? null
    : (sameQuantity(one, other, substances)?.how ?? null);
}

describe('parseQuantities', () => {
  it.each([
    ['Give 1,000 mg, then 0.5 g/kg/day.', ['1,000 mg', '0.5 g/kg/day', '/day']],
    ['BP 140/90 mmHg', ['140', '90 mmhg']],
    ['eGFR < 30 mL/min/1.73 m²', ['< 30 ml/min/1.73 m2', '/min']],
    ['at least 2–4 weeks', ['at least 2-4 weeks']],
    ['aged 65 years or older', ['65 years or older']],
    ['platelets 50 × 10⁹/L', ['50 × 10^9/l']],
    ['NYHA class III, type 2, first-line', ['class iii', 'type 2', 'first-line']],
    [
      '500 mg twice daily, q8h, b.i.d., every 6–8 hours',
      ['500 mg', 'twice daily', 'q8h', 'b.i.d.', 'every 6-8 hours'],
    ],
    ['maximum daily dose of 4 g', ['maximum daily dose of 4 g', 'daily']],
  ])('reads %j', (text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  it.each([
    'CHA₂DS₂-VASc, HbA1c, FEV1, B12, T4, COVID-19, IL-6, P2Y12, SGLT2',
    'published in 2019 (Smith, 2020)',
    'as shown before [12] and [3-5]',
    'see Table 4 and section 5.2',
    '1. Offer screening',
    'the patients¹² were seen',
  ])('finds no quantity in %j', (text) => {
    expect(written(text)).toEqual([]);
  });
});

describe('sameQuantity', () => {
  it.each([
    ['0.5 g', '500 mg', 'equal'],
    ['200 mcg', '200 µg', 'literal'],
    ['1000 mg', '1,000 mg', 'literal'],
    ['24 h', '1 day', 'equal'],
    ['BID', 'twice daily', 'literal'],
    ['every 8 hours', 'three times a day', 'equal'],
    ['one in five', '20 %', 'literal'],
    ['under 5 years', '< 5 years', 'literal'],
    ['seven days', '7 days', 'literal'],
    ['12 months', '1 year', 'equal'],
    ['stage III', 'stage 3', 'literal'],
    ['38 °C', '100.4 °F', 'derived'],
    ['half a tablet', '0.5 tablets', 'literal'],
  ])('takes %j for %j', (a, b, how) => {
    expect(agree(a, b)).toBe(how);
  });

  it.each([
    ['5 mg', '5 g'],
    ['5 mg', '50 mg'],
    ['at least 5 days', 'at most 5 days'],
    ['7 days', 'at least 7 days'],
    ['once daily', 'once weekly'],
    ['every 0 hours', 'every 6 hours'],
    ['4 weeks', '1 month'],
    ['stage II', 'stage III'],
    ['2-4 weeks', '2-5 weeks'],
  ])('tells %j from %j', (a, b) => {
    expect(agree(a, b)).toBeNull();
  });

  it('converts mmol/L and mg/dL only when the substance is named', () => {
    expect(agree('7.0 mmol/L', '126 mg/dL', 'fasting glucose')).toBe('derived');
    expect(agree('7.0 mmol/L', '126 mg/dL', 'the level')).toBeNull();
  });

  it('reads every whole number of milligrams as itself, with or without thousands separators', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9_999_999 }),
        (value) => agree(`${value} mg`, `${value.toLocaleString('en-US')} mg`) === 'literal',
      ),
    );
  });
});
