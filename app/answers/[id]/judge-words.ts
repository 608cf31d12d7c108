import type { JudgeReport } from '@/lib/answer/answer-event';
import type { Judgement, JudgePoint } from '@/lib/verification/judge';

const words: Readonly<Record<JudgePoint, string>> = {
  'strong-support': 'agrees',
  support: 'agrees, less surely',
  neither: 'finds that the quote does not say this',
  contradiction: 'disagrees',
  'strong-contradiction': 'disagrees strongly',
  'not-sure': 'is not sure',
};

/** What a judge said of a claim, in words beside the checks. */
export function judgementWords({ point, voided }: Judgement): string {
  return voided
    ? 'Second reading does not count: it named words that are not in the source'
    : `Second reading ${words[point]}`;
}

/** Which checks ran, for the foot of an answer; null in records from before it was kept. */
export function checksThatRan(judge: JudgeReport | null | undefined): string | null {
  if (judge === undefined) return null;
  const checked = 'Every claim checked against its quote';
  if (judge === null) return `${checked}; no second reading is configured`;
  if (judge.asked === 0) return `${checked}; nothing was left to a second reading (${judge.name})`;
  const answered = judge.answered === judge.asked ? '' : ` ${String(judge.answered)} of`;
  const down = judge.answered < judge.asked ? ', for the rest the checks stand alone' : '';
  return `${checked}; second reading of${answered} ${String(judge.asked)} ${judge.asked === 1 ? 'claim' : 'claims'} by ${judge.name}${down}`;
}
