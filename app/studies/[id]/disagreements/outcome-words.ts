import type { DisputedCase } from '@/lib/panel/adjudication/disputed-case';
import { preferenceKey } from '@/lib/panel/adjudication/preference-score';
import type { Outcome } from '@/lib/panel/adjudication/settle-case';
import type { Score } from '@/lib/panel/study/rating';
import type { Axis } from '@/lib/panel/study/rubric';
import { unscoredLabels } from '@/lib/panel/study/rubric';
import { asAxisId } from '@/lib/panel/study/study-ids';

/** A score with its label: `4, small slips`. */
export function scoreWords(axis: Axis | undefined, score: Score): string {
  if (typeof score !== 'number') return unscoredLabels[score];
  const label = axis?.levels.find(({ value }) => value === score)?.label;
  if (axis?.id === asAxisId(preferenceKey)) return label ?? 'Neither';
  return label === undefined ? String(score) : `${String(score)}, ${label.toLowerCase()}`;
}

/** What came of a case, as a result and never as an error. */
export function outcomeWords(
  disputed: Pick<DisputedCase, 'settledBy' | 'thirdRaterId'>,
  outcome: Outcome,
  axis: Axis | undefined,
): string {
  switch (outcome.kind) {
    case 'open':
      if (disputed.settledBy === 'delphi')
        return `Round ${String(outcome.round)}: ${String(outcome.waitingFor.length)} still to answer`;
      return disputed.thirdRaterId === null
        ? 'No rater is free to be the third: add one by an amendment, or end the case'
        : 'With a third rater';
    case 'consensus':
      return `Consensus in round ${String(outcome.round)}: ${scoreWords(axis, outcome.value)}`;
    case 'majority':
      return `Majority: ${scoreWords(axis, outcome.value)}`;
    case 'no-majority':
      return 'No majority';
  }
}
