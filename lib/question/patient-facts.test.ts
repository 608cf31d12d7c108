import { describe, expect, it } from 'vitest';
import { patientFacts, statedAgeMonths } from './patient-facts';

const labels = (question: string) => patientFacts(question).map(({ label }) => label);

describe('the facts of a patient in a question', () => {
  it.each([
    [
      'Apixaban dose for an 82-year-old woman with AF and eGFR 28?',
      ['82 years', 'female', 'atrial fibrillation', 'eGFR 28'],
    ],
    ['bp target at 84 years NICE clinic', ['84 years']],
    ['54M on warfarin with a UTI', ['54 years', 'male', 'on warfarin']],
    ['6 week old with fever', ['6 weeks']],
    ['Nitrofurantoin in a pregnant woman with diabetes?', ['pregnant', 'diabetes']],
    ['Which antibiotic for pneumonia in a child?', ['child']],
    ['What is the dose of amoxicillin at 500 mg?', []],
    ['Target HbA1c?', []],
  ])('%s', (question, expected) => {
    expect(labels(question)).toEqual(expected);
  });

  it('point at the words that state them', () => {
    const question = 'BP target for a 70-year-old with CKD and CrCl of 25';
    expect(patientFacts(question).map(({ start, end }) => question.slice(start, end))).toEqual([
      '70-year-old',
      'CKD',
      'CrCl of 25',
    ]);
    expect(statedAgeMonths(patientFacts(question))).toBe(840);
  });
});
