import { asDocumentId, asPassageId } from '@/lib/evidence/ids';
import type { Passage } from '@/lib/evidence/passage';
import { applyJudgement, settleJudgement } from '@/lib/verification/apply-judgement';
import type { Support } from '@/lib/verification/check';
import type { Judge } from '@/lib/verification/judge';
import type { PairVerdict } from '@/lib/verification/verify-pair';

export interface JudgedPair {
  readonly support: Support;
  /** False when the judge gave no answer, so that the checks stand alone. */
  readonly answered: boolean;
}

/** What a judge makes of an evaluation row after its checks, by the same rules as in an answer. */
export async function judgePair(
  judge: Judge,
  claim: string,
  evidence: string,
  { support, compared }: PairVerdict,
): Promise<JudgedPair> {
  if (support === 'contradicted' || support === 'unverifiable') return { support, answered: true };
  const document = { title: '', body: null, year: null, population: null };
  const input = { claim, evidence: [{ quote: compared, surroundings: evidence, section: [], document }] };
  const raw = await judge.judge(input, new AbortController().signal).catch(() => null);
  if (raw === null) return { support, answered: false };
  const passage = passageOf(evidence);
  const quote = { passageId: passage.id, documentId: passage.documentId, start: 0, end: 0, text: '' };
  const judgement = settleJudgement(judge.name, raw, [{ number: 1, quote, passage }]);
  return { support: applyJudgement({ support, reason: null }, judgement).support, answered: true };
}

function passageOf(text: string): Passage {
  return {
    id: asPassageId('row'),
    documentId: asDocumentId('row'),
    ordinal: 1,
    kind: 'narrative',
    sectionPath: [],
    start: 0,
    end: text.length,
    text,
    tableHeader: '',
    grade: null,
    pages: [],
    anchored: true,
  };
}
