import { describe, expect, it } from 'vitest';
import { asDocumentId, asPassageId } from '../evidence/ids';
import { sampleGuideline, sampleHit } from '../retrieval/sample-hits';
import type { ConflictSource } from './conflicts';
import { findConflicts } from './conflicts';

interface Said {
  readonly text: string;
  readonly population: string;
  readonly title?: string;
  readonly supersededBy?: string;
}

function said(
  id: string,
  { text, population, title = 'Hypertension in adults', supersededBy }: Said,
): ConflictSource {
  const documentId = asDocumentId(id);
  const { passage } = sampleHit(1, text, {
    id: asPassageId(`${id}:1`),
    documentId,
    sectionPath: ['Targets'],
    grade: { number: '1', strength: 'strong', certainty: null, population },
  });
  const standing = supersededBy === undefined ? ('current' as const) : ('superseded' as const);
  return {
    passage,
    document: { ...sampleGuideline, id: documentId, title, standing, supersededBy: supersededBy ?? null },
  };
}

const nice = said('nice-2019', {
  text: 'In adults under 80 years with hypertension, reduce clinic blood pressure to below 140/90 mmHg and keep it there.',
  population: 'adults under 80 years with hypertension',
});
const niceOld = said('nice-2019-b', {
  text: 'In adults aged 80 years or over with hypertension, reduce clinic blood pressure to below 150/90 mmHg and keep it there.',
  population: 'adults aged 80 years or over with hypertension',
});
const esc = said('esc-2024', {
  text: 'In most adults treated for hypertension or elevated blood pressure, aim for a treated SBP of 120 to 129 mmHg, as long as treatment is well tolerated.',
  population: 'adults treated for hypertension or elevated blood pressure',
});
const escBefore = said('esc-2018', {
  text: 'In adults aged 65 years or older treated for hypertension, aim for an office SBP of 130 to 139 mmHg.',
  population: 'adults aged 65 years or older',
  supersededBy: 'esc-2024',
});
const kdigo = said('kdigo-2021', {
  text: 'Treat adults with high blood pressure and CKD to a systolic blood pressure below 120 mmHg by standardized office measurement, when tolerated.',
  population: 'adults with high blood pressure and CKD not on dialysis',
});
const acp = said('acp-2017', {
  text: 'In adults aged 60 years or older with hypertension, start drug treatment when SBP stays at 150 mm Hg or more, and aim for an SBP below 150 mm Hg, to reduce death, stroke and cardiac events.',
  population: 'adults aged 60 years or older with persistent SBP of 150 mm Hg or more',
});

function quoted(source: ConflictSource) {
  const { id, documentId, start, end, text } = source.passage;
  return { ...source, quote: { passageId: id, documentId, start, end, text } };
}

const between = (question: string, cited: readonly ConflictSource[], evidence: readonly ConflictSource[]) =>
  findConflicts({ question, cited: cited.map(quoted), evidence }).map(({ relation, about, sides }) => [
    relation,
    about,
    ...sides.map(({ document, says }) => `${document.id}: ${says}`),
  ]);

const target = 'target for systolic blood pressure';

describe('documents that answer one question differently', () => {
  it('disagree on blood pressure targets in a 70-year-old', () => {
    expect(between('Blood pressure target for a 70-year-old?', [nice], [esc, kdigo, acp])).toEqual([
      ['conflict', target, 'nice-2019: below 140', 'esc-2024: 120 to 129 mmHg'],
      ['conflict', target, 'nice-2019: below 140', 'acp-2017: below 150 mm Hg'],
    ]);
  });

  it('bring in what is said for a condition only when the question names it', () => {
    expect(between('Blood pressure target in CKD, 50 years old?', [kdigo], [nice, acp])).toEqual([
      ['conflict', target, 'kdigo-2021: below 120 mmHg', 'nice-2019: below 140'],
    ]);
  });

  it('leave out what is said for pregnancy unless the question asks for it', () => {
    const pregnancy = said('nice-pregnancy', {
      text: 'In pregnancy, aim for a blood pressure of 120/85 mmHg.',
      population: 'pregnant women',
    });
    expect(between('Blood pressure target at 40 years?', [nice], [pregnancy])).toEqual([]);
  });

  it('leave out what is said of other ages', () => {
    expect(between('Blood pressure target for an 84-year-old?', [niceOld], [nice])).toEqual([]);
    expect(between('Blood pressure target?', [nice], [niceOld])).toEqual([]);
  });

  it('are no conflict but a replacement when one is the later edition of the other', () => {
    expect(between('Blood pressure target for a 70-year-old?', [escBefore], [esc, nice])).toEqual([
      ['replaced', target, 'esc-2018: 130 to 139 mmHg', 'esc-2024: 120 to 129 mmHg'],
    ]);
  });

  it('agree when a bound differs by a millimetre only', () => {
    const acc = said('acc-2017', {
      text: 'In adults with hypertension, aim for a blood pressure below 130/80 mm Hg.',
      population: 'adults with hypertension',
    });
    expect(between('Blood pressure target?', [esc], [acc])).toEqual([]);
  });

  it('carry quote, population and strength on both sides', () => {
    const [conflict] = findConflicts({
      question: 'Blood pressure target for a 70-year-old?',
      cited: [quoted(nice)],
      evidence: [esc],
    });
    expect(conflict?.sides.map(({ strength, population }) => [strength, population])).toEqual([
      ['strong', 'adults under 80 years with hypertension'],
      ['strong', 'adults treated for hypertension or elevated blood pressure'],
    ]);
    expect(conflict?.sides[1].quote.text).toBe(esc.passage.text);
  });
});

describe('doses and directions', () => {
  const dose = (id: string, text: string, title = 'Lower urinary tract infection') =>
    said(id, { text, title, population: 'adults' });

  it('differ for one drug and one topic', () => {
    const a = dose('a', 'Give trimethoprim 200 mg twice a day.');
    const b = dose('b', 'Give trimethoprim 300 mg twice a day.');
    expect(between('Trimethoprim dose?', [a], [b])).toEqual([
      ['conflict', 'dose of trimethoprim', 'a: 200 mg', 'b: 300 mg'],
    ]);
  });

  it('agree by the day, in other units, and for other topics', () => {
    const a = dose('a', 'Give trimethoprim 200 mg twice a day.');
    expect(between('Dose?', [a], [dose('b', 'Give trimethoprim 400 mg once a day.')])).toEqual([]);
    expect(between('Dose?', [a], [dose('b', 'Give trimethoprim 0.2 g twice a day.')])).toEqual([]);
    expect(between('Dose?', [a], [dose('b', 'Give trimethoprim 100 mg twice a day.', 'Acne')])).toEqual([]);
    expect(between('Dose?', [a], [dose('b', 'Give a maximum of trimethoprim 800 mg twice a day.')])).toEqual(
      [],
    );
  });

  it('differ in how long one drug is given, and agree where the lengths meet or something else is timed', () => {
    const a = dose('a', 'Give nitrofurantoin 100 mg twice a day for 3 days.');
    const b = dose('b', 'Give nitrofurantoin 100 mg twice a day for 7 days.');
    expect(between('How long?', [a], [b])).toEqual([
      ['conflict', 'duration of nitrofurantoin', 'a: 3 days', 'b: 7 days'],
    ]);
    const others = [
      'Give nitrofurantoin 100 mg twice a day for 3 to 5 days.',
      'Give nitrofurantoin 100 mg twice a day for 72 hours.',
      'Review nitrofurantoin when symptoms have lasted for 7 days.',
      'Give trimethoprim for 7 days.',
    ];
    for (const text of others) expect(between('How long?', [a], [dose('c', text)])).toEqual([]);
  });

  it('differ in rows of tables as in sentences', () => {
    const row = (id: string, text: string) => {
      const source = dose(id, text);
      return {
        ...source,
        passage: { ...source.passage, kind: 'table' as const, tableHeader: 'Drug | Dose' },
      };
    };
    const a = dose('a', 'Give nitrofurantoin 100 mg twice a day.');
    const b = row('b', 'Trimethoprim | 200 mg twice a day\nNitrofurantoin | 50 mg twice a day');
    expect(between('Dose?', [a], [b])).toEqual([
      ['conflict', 'dose of nitrofurantoin', 'a: 100 mg', 'b: 50 mg'],
    ]);
  });

  it('are for and against when one recommends what the other denies', () => {
    const a = dose('a', 'Offer routine screening for asymptomatic bacteriuria in adults with a catheter.');
    const b = dose(
      'b',
      'Do not offer routine screening for asymptomatic bacteriuria in adults with a catheter.',
    );
    expect(between('Screening?', [a], [b]).map(([relation, about]) => [relation, about])).toEqual([
      ['conflict', 'for or against'],
    ]);
    expect(between('Screening?', [b], [dose('c', b.passage.text)])).toEqual([]);
  });
});
