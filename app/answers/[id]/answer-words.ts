import type { DeclineReason } from '@/lib/answer/answer-event';
import type { AnswerView } from './fold-answer';

const DECLINED: Readonly<Record<DeclineReason, string>> = {
  'not-in-library': 'Not in your library',
  'not-enough-evidence': 'Not enough evidence in your library',
  'out-of-scope': 'Outside what guidelines answer',
  'identifies-patient': 'This question may identify a patient',
  'nothing-verified': 'Nothing could be verified',
  unclear: 'Which drug is meant?',
};

export function declinedWords(reason: DeclineReason): string {
  return DECLINED[reason];
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** The one sentence a screen reader hears when an answer ends; empty while it runs. */
export function endingSentence(view: AnswerView): string {
  if (view.ended === null) return '';
  const counts = `${counted(view.ended.claims, 'claim')}, ${String(view.ended.notVerified)} not verified`;
  switch (view.ended.status) {
    case 'answered':
      return `Answer complete, ${counts}.`;
    case 'declined':
      return `No answer given: ${view.declined === null ? 'declined' : declinedWords(view.declined.reason)}.`;
    case 'interrupted':
      return `Answer interrupted, ${counts}.`;
    case 'stopped':
      return `Answer stopped, ${counts}.`;
  }
}

/** What has been done so far, in numbers. */
export function progressWords(view: AnswerView): string {
  if (view.evidence === null) return 'Searching the library';
  const checked = view.claims.length + view.leftOut.length;
  return `${counted(view.evidence.hits.length, 'passage')} · ${counted(checked, 'claim')} checked`;
}

const ENDED = { declined: 'Declined', interrupted: 'Interrupted', stopped: 'Stopped' } as const;

/** The sum of an ended answer, in numbers. */
export function endedWords(view: AnswerView): string {
  if (view.ended === null) return '';
  const { claims, notVerified, status } = view.ended;
  const sum = [
    ...(status === 'answered' ? [] : [ENDED[status]]),
    ...(status === 'declined' ? [] : [counted(claims, 'claim'), `${String(notVerified)} not verified`]),
    ...(view.evidence === null ? [] : [`${counted(view.evidence.hits.length, 'passage')} considered`]),
  ];
  return sum.join(' · ');
}
