import { describe, expect, it } from 'vitest';
import type { Passage } from '../evidence/passage';
import { sampleHit } from '../retrieval/sample-hits';
import { checkClaim, CitationNumbers } from './check-claim';
import { clarify } from './clarify';
import { sampleDraft } from './sample-uses';

function claim(text: string, more: Partial<Passage> = {}) {
  const hits = [sampleHit(1, text, more)];
  return checkClaim(sampleDraft(hits, text), 1, { hits, numbers: new CitationNumbers() });
}

const labels = (question: string, ...texts: readonly string[]) =>
  clarify(
    question,
    texts.map((text) => claim(text)),
  )?.options.map(({ label }) => label);

describe('clarify', () => {
  it('asks for the age when doses differ by it and the question names none', () => {
    const adult = 'In adults, give oral azithromycin 500 mg once daily.';
    const child = 'In children, give oral azithromycin 10 mg/kg once daily.';
    const asked = clarify('What is the dose of azithromycin?', [claim(adult), claim(child)]);
    expect(asked?.text).toMatch(/How old is the patient\?/);
    expect(asked?.options).toEqual([
      { label: 'child', question: 'What is the dose of azithromycin, in a child?' },
      { label: 'adult', question: 'What is the dose of azithromycin, in an adult?' },
    ]);
    expect(labels('Azithromycin dose in a 40 year old?', adult, child)).toBeUndefined();
    expect(labels('Azithromycin dose for my toddler', adult, child)).toBeUndefined();
  });

  it('offers adults too where the claims speak of children only', () => {
    const small = 'In children under 5 years, give oral azithromycin 10 mg/kg once daily.';
    const big = 'In children aged 8 to 12 years, give oral azithromycin 400 mg once daily.';
    expect(labels('Azithromycin dose?', small, big)?.at(-1)).toBe('adult');
  });

  it('does not ask for the kidney in pregnancy', () => {
    const normal = 'Give enalapril 10 mg daily.';
    const reduced = 'Give enalapril 2.5 mg daily in renal impairment.';
    expect(labels('Enalapril dose?', normal, reduced)).toContain('Reduced kidney function');
    expect(labels('Enalapril dose in pregnancy?', normal, reduced)).toBeUndefined();
  });

  it('reads ages off table rows, and durations as no ages', () => {
    const rows = ['Under 2 years | 10 days', '2 to 5 years | 7 days', '6 years and over | 5 to 7 days'].map(
      (row) => claim(row, { kind: 'table', tableHeader: 'Age | Duration' }),
    );
    const asked = clarify('How long should otitis be treated?', rows);
    expect(asked?.options.map(({ label }) => label)).toEqual([
      'under 2 years',
      '2 years to under 6 years',
      '6 years and over',
    ]);
    expect(
      labels('How long to treat?', 'Treat for 5 to 7 days.', 'Treat for 10 to 14 days.'),
    ).toBeUndefined();
  });

  it('asks which drug when each has a dose of its own and the question names none', () => {
    const texts = ['Give labetalol 100 mg twice daily.', 'Give methyldopa 250 mg three times daily.'];
    expect(labels('What is the starting dose for gestational hypertension?', ...texts)).toEqual([
      'labetalol',
      'methyldopa',
    ]);
    expect(labels('What is the starting dose of labetalol?', ...texts)).toBeUndefined();
    expect(labels('Which drug and dose for hypertension?', ...texts)).toBeUndefined();
  });

  it('asks whether the patient is pregnant, unless that is said or cannot be', () => {
    const texts = [
      'Give nitrofurantoin 100 mg twice daily for 5 days.',
      'In pregnancy give nitrofurantoin 100 mg twice daily for 7 days.',
    ];
    expect(labels('How long to give nitrofurantoin?', ...texts)).toEqual(['Pregnant', 'Not pregnant']);
    expect(labels('How long to give nitrofurantoin in pregnancy?', ...texts)).toBeUndefined();
    expect(labels('How long to give nitrofurantoin to a man?', ...texts)).toBeUndefined();
  });

  it('asks for kidney function and for severity in the same way', () => {
    expect(
      labels('Dose of enoxaparin?', 'Enoxaparin 1 mg/kg twice daily.', 'In renal impairment, enoxaparin 1 mg/kg once daily.'),
    ).toEqual(['Normal kidney function', 'Reduced kidney function']);
    expect(
      labels('How long to treat it?', 'In mild disease treat for 5 days.', 'In severe disease treat for 10 days.'),
    ).toEqual(['mild', 'severe']);
  }); // prettier-ignore

  it('asks nothing when the numbers agree, no number is asked for, or a claim failed its checks', () => {
    const adult = 'In adults, give zinc for 10 days.';
    const child = 'In children, give zinc for 10 days.';
    expect(labels('How long to give zinc?', adult, child)).toBeUndefined();
    expect(labels('Is zinc useful?', adult, 'In children, give zinc for 14 days.')).toBeUndefined();
    const failed = { ...claim('In children, give zinc for 14 days.'), support: 'contradicted' as const };
    expect(clarify('How long to give zinc?', [claim(adult), failed])).toBeNull();
  });
});
