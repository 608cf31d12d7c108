import { describe, expect, it } from 'vitest';
import { asDocumentId, asPassageId } from '../evidence/ids';
import type { Passage } from '../evidence/passage';
import { applyJudgement, settleJudgement } from './apply-judgement';
import type { Support } from './check';
import type { Judgement, JudgePoint } from './judge';
import { judgePoints } from './judge';

const text = 'Give amoxicillin 500 mg three times daily. Do not give doxycycline under 8 years.';
const passage: Passage = {
  id: asPassageId('p'),
  documentId: asDocumentId('d'),
  ordinal: 1,
  kind: 'recommendation',
  sectionPath: [],
  start: 100,
  end: 100 + text.length,
  text,
  tableHeader: '',
  grade: null,
  pages: [],
  anchored: true,
};
const quote = {
  passageId: passage.id,
  documentId: passage.documentId,
  start: 100,
  end: 142,
  text: text.slice(0, 42),
};
const citations = [{ number: 3, quote, passage }];
const judged = (point: JudgePoint): Judgement => ({ judge: 'j', point, leansOn: null, voided: false });

const order: readonly Support[] = ['supported', 'partly', 'not-enough', 'contradicted'];

describe('applyJudgement', () => {
  it('never raises a support, whatever the judge says', () => {
    for (const support of order) {
      for (const point of judgePoints) {
        const after = applyJudgement({ support, reason: 'Before.' }, judged(point));
        expect(order.indexOf(after.support)).toBeGreaterThanOrEqual(order.indexOf(support));
      }
    }
  });

  it.each([
    ['strong-contradiction', 'supported', 'contradicted'],
    ['strong-contradiction', 'not-enough', 'contradicted'],
    ['contradiction', 'supported', 'not-enough'],
    ['contradiction', 'contradicted', 'contradicted'],
    ['neither', 'supported', 'partly'],
    ['neither', 'partly', 'not-enough'],
    ['neither', 'not-enough', 'not-enough'],
    ['strong-support', 'not-enough', 'not-enough'],
    ['not-sure', 'supported', 'supported'],
    ['strong-contradiction', 'unverifiable', 'unverifiable'],
  ] as const)('%s makes %s %s', (point, before, after) => {
    expect(applyJudgement({ support: before, reason: null }, judged(point)).support).toBe(after);
  });

  it('keeps the checks’ own reason and adds why the judge lowered', () => {
    const leansOn = { citation: 3, start: 105, end: 123, text: 'amoxicillin 500 mg' };
    const { reason } = applyJudgement(
      { support: 'partly', reason: 'Weaker wording.' },
      { judge: 'j', point: 'contradiction', leansOn, voided: false },
    );
    expect(reason).toMatch(/^Weaker wording\. .*says otherwise\. It leans on “amoxicillin 500 mg”\.$/);
  });
});

describe('settleJudgement', () => {
  it('finds the span in the passage, with offsets of the document', () => {
    const raw = { point: 'contradiction', leansOn: '“Do not give  Doxycycline”' } as const;
    const { leansOn, voided } = settleJudgement('j', raw, citations);
    expect(voided).toBe(false);
    expect(leansOn).toEqual({ citation: 3, start: 143, end: 166, text: 'Do not give doxycycline' });
  });

  it('voids a judgement whose span stands in no cited passage', () => {
    for (const leansOn of ['amoxicillin 50 mg', 'Never give it', '', '...']) {
      const settled = settleJudgement('j', { point: 'strong-contradiction', leansOn }, citations);
      expect(settled).toEqual({ judge: 'j', point: 'not-sure', leansOn: null, voided: true });
    }
  });

  it('does not look into passages whose quote was not found', () => {
    const lost = [{ number: 3, quote: null, passage }];
    const settled = settleJudgement('j', { point: 'contradiction', leansOn: 'Do not give' }, lost);
    expect(settled.voided).toBe(true);
  });

  it('takes a judgement on the quotes as a whole, and a neither without words', () => {
    expect(settleJudgement('j', { point: 'contradiction', leansOn: null }, citations)).toMatchObject({
      point: 'contradiction',
      voided: false,
    });
    expect(settleJudgement('j', { point: 'neither', leansOn: '' }, citations)).toMatchObject({
      point: 'neither',
      voided: false,
    });
  });
});
