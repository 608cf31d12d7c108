import { expect, test } from 'vitest';
import { askedQuantities } from './asked-quantity';

test.each([
  ['amoxicillin dose for a toddler, how many mg/kg', ['amount']],
  [
    'How long should cellulitis be treated, and how often is the dose given?',
    ['amount', 'duration', 'frequency'],
  ],
  ['Which antibiotic for a chest infection?', []],
] as const)('"%s" asks for %j', (question, kinds) => {
  expect(askedQuantities(question)).toEqual(kinds);
});

test('the outcome of a comparison is no amount, whatever doses its arms are named by', () => {
  expect(
    askedQuantities('What is the effect of atorvastatin 40 mg compared with placebo on LDL level?'),
  ).toEqual([]);
});
