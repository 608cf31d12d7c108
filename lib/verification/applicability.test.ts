import { describe, expect, it } from 'vitest';
import { patientFacts } from '../question/patient-facts';
import { sampleHit } from '../retrieval/sample-hits';
import { applicability } from './applicability';

function against(question: string, text: string, population: string | null = null) {
  const grade = { number: null, strength: null, certainty: null, population };
  const { passage } = sampleHit(1, text, { grade });
  const quote = { passageId: passage.id, documentId: passage.documentId, start: 0, end: text.length, text };
  return applicability(patientFacts(question), { quote, passage });
}

describe('the patient of a question and the population of a claim', () => {
  it('match, differ or are not stated, fact by fact', () => {
    const target = 'In adults under 80 years, reduce blood pressure to below 140/90 mmHg.';
    expect(against('BP target at 70 years?', target)).toMatchObject({
      applies: 'matches',
      matches: ['70 years'],
    });
    expect(against('BP target at 84 years?', target)).toMatchObject({
      applies: 'differs',
      differs: ['84 years'],
    });
    expect(against('BP target in diabetes?', target)).toMatchObject({
      applies: 'not-stated',
      notStated: ['diabetes'],
      assumes: ['under 80 years'],
    });
  });

  it('are compared by renal function against the bound of the source', () => {
    const text = 'Avoid metformin when the eGFR is below 30 mL/min/1.73 m2.';
    expect(against('Metformin with eGFR 28?', text)?.applies).toBe('matches');
    expect(against('Metformin with eGFR 45?', text)?.applies).toBe('differs');
  });

  it('are compared by sex and pregnancy', () => {
    const text = 'Give 100 mg twice a day.';
    expect(against('Dose in a man?', text, 'women with cystitis')?.applies).toBe('differs');
    expect(against('Dose in pregnancy?', text, 'pregnant women')?.applies).toBe('matches');
    expect(against('Dose for cystitis?', text, 'pregnant women')?.assumes).toContain('pregnant');
  });

  it('are not restricted by what is included as well', () => {
    const text = 'Keep it below 140/90 mmHg. The same target applies with type 2 diabetes.';
    expect(against('Target at 50 years?', text)?.assumes).toEqual([]);
  });

  it('say nothing where neither side does', () => {
    expect(against('Dose of it?', 'Give 100 mg twice a day.')).toBeNull();
  });
});
