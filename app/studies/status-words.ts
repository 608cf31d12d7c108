import type { StudyStatus } from '@/lib/panel/study/study';

/** A status in a table, and as a sentence that says what comes next. */
export const statusWords: Readonly<Record<StudyStatus, { readonly short: string; readonly long: string }>> = {
  draft: { short: 'draft', long: 'The protocol is being written.' },
  generating: { short: 'writing answers', long: 'Answers are being written. You may close this page.' },
  ready: { short: 'ready', long: 'Every answer is written and frozen. The study can start.' },
  running: { short: 'running', long: 'The protocol is locked and raters rate.' },
  adjudicating: { short: 'adjudicating', long: 'What raters disagree on is being settled.' },
  closed: { short: 'closed', long: 'Rating is over.' },
};
