import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract-claims';
import { sampleHit } from '../retrieval/sample-hits';

const flat = (_: string, texts: readonly string[]) => Promise.resolve(texts.map(() => 0));

describe('extractClaims', () => {
  it('quotes every claim verbatim from the passage it names', async () => {
    const hits = [
      sampleHit(
        1,
        'Amlodipine is started at 5 mg once daily. The usual maximum of amlodipine is 10 mg once daily.',
      ),
      sampleHit(2, 'Ramipril is contraindicated in pregnancy.'),
    ];
    const claims = await extractClaims({ question: 'What is the starting dose of amlodipine?', hits }, flat);
    expect(claims[0]?.text).toContain('Amlodipine is started at 5 mg once daily.');
    for (const claim of claims) {
      for (const { hit, given } of claim.citations) expect(hit.passage.text).toContain(given);
    }
  });

  it('tells a table row with its column headers and quotes the row', async () => {
    const header = 'Table 1. Doses\nDrug | Starting dose | Maximum';
    const rows =
      'Bisoprolol | 1.25 mg once daily | 10 mg once daily\nCarvedilol | 3.125 mg twice daily | 25 mg twice daily';
    const hit = sampleHit(1, rows, { kind: 'table', tableHeader: header });
    const [claim] = await extractClaims({ question: 'Starting dose of bisoprolol?', hits: [hit] }, flat);
    expect(claim?.text).toBe('Bisoprolol — Starting dose: 1.25 mg once daily; Maximum: 10 mg once daily');
    expect(claim?.citations[0]?.given).toBe('Bisoprolol | 1.25 mg once daily | 10 mg once daily');
  });

  it('reads a passage in look-alike letters as a reader does and quotes its own letters', async () => {
    const written = 'Rеcommendation 3. Givе oseltamivir 75 mg orally twice daily. (Strеngth: strong.)';
    const hit = sampleHit(1, written, { kind: 'recommendation' });
    const [claim] = await extractClaims({ question: 'Oseltamivir dose?', hits: [hit] }, flat);
    expect(claim?.text).toBe('Give oseltamivir 75 mg orally twice daily.');
    expect(claim?.citations[0]?.given).toBe('Givе oseltamivir 75 mg orally twice daily.');
  });

  it('keeps a graded recommendation whole and leaves its label and grade to the proof', async () => {
    const text =
      'Recommendation 3. Give oseltamivir 75 mg orally twice daily for 5 days. Do not delay for test results. (Strength: strong. Certainty: low. Population: adults.)';
    const hit = sampleHit(1, text, { kind: 'recommendation' });
    const [claim] = await extractClaims({ question: 'Oseltamivir dose?', hits: [hit] }, flat);
    expect(claim?.text).toBe(
      'Give oseltamivir 75 mg orally twice daily for 5 days. Do not delay for test results.',
    );
    expect(text).toContain(claim?.citations[0]?.given);
  });

  it('puts what holds without a condition on earlier treatment before what holds after it', async () => {
    const passage = { kind: 'recommendation' } as const;
    const hits = [
      sampleHit(
        1,
        'In lantern fever give brastinol with added calbrivir 90 mg/kg if the child had brastinol in the past 30 days.',
        passage,
      ),
      sampleHit(
        2,
        'In lantern fever give brastinol 80 mg/kg if the child has not had brastinol in the past 30 days and is not allergic to it.',
        passage,
      ),
    ];
    const claims = await extractClaims({ question: 'Brastinol in lantern fever, mg/kg?', hits }, flat);
    expect(claims[0]?.text).toContain('80 mg/kg');
  });

  it('follows a recommendation that points to a table with the row that fits the patient', async () => {
    const hits = [
      sampleHit(1, 'In anaphylaxis give intramuscular adrenaline at the dose for age in Table 1.'),
      sampleHit(2, 'Child under 6 months | 100 micrograms\nChild 6 months to 6 years | 150 micrograms', {
        kind: 'table',
        tableHeader: 'Table 1. Doses by age\nAge | Dose',
      }),
    ];
    const claims = await extractClaims(
      { question: 'Adrenaline for a 4-year-old with anaphylaxis?', hits },
      flat,
    );
    expect(claims.map(({ text }) => text).slice(0, 2)).toEqual([
      'In anaphylaxis give intramuscular adrenaline at the dose for age in Table 1.',
      'Child 6 months to 6 years — Dose: 150 micrograms',
    ]);
  });

  it('puts the first choice before what is only for when it cannot be given', async () => {
    const kind = 'recommendation' as const;
    const hits = [
      sampleHit(1, 'In cystitis, if nitrofurantoin is unavailable, give trimethoprim 200 mg twice daily.', {
        kind,
      }),
      sampleHit(2, 'In cystitis, give nitrofurantoin 100 mg twice daily for 3 days.', { kind }),
    ];
    const claims = await extractClaims(
      { question: 'Antibiotic dose in cystitis: trimethoprim?', hits },
      flat,
    );
    expect(claims[0]?.text).toBe('In cystitis, give nitrofurantoin 100 mg twice daily for 3 days.');
    expect(claims).toHaveLength(2);
  });

  it('leaves out what is given in another severity of the same illness', async () => {
    const hits = [
      sampleHit(1, 'In high-severity pneumonia give co-amoxiclav 500/125 mg three times a day.'),
      sampleHit(2, 'In low-severity pneumonia give amoxicillin 500 mg three times a day.'),
    ];
    const question = 'Antibiotic dose in low severity pneumonia?';
    const claims = await extractClaims({ question, hits }, flat);
    expect(claims.map(({ text }) => text)).toEqual([
      'In low-severity pneumonia give amoxicillin 500 mg three times a day.',
    ]);
    const only = await extractClaims({ question, hits: hits.slice(0, 1) }, flat);
    expect(only).toHaveLength(1);
  });

  it('does not say the same thing twice', async () => {
    const sentence = 'Amlodipine is started at 5 mg once daily.';
    const hits = [sampleHit(1, sentence), sampleHit(2, sentence)];
    expect(await extractClaims({ question: 'Starting dose of amlodipine?', hits }, flat)).toHaveLength(1);
  });

  it('writes nothing when there is nothing to quote', async () => {
    expect(await extractClaims({ question: 'Anything?', hits: [] }, flat)).toEqual([]);
  });
});
