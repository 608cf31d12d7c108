'use client';

import { AskAgain } from './ask-again';
import type { AnswerView } from './fold-answer';

/** What to make of an answer that did not run to its end. */
export function AnswerEnding({ view }: { readonly view: AnswerView }) {
  if (view.status !== 'interrupted' && view.status !== 'stopped') return null;
  const verified = view.claims.length;
  return (
    <section aria-label="Answer incomplete" className="border-y border-hairline py-4">
      <p className="font-semibold">
        {view.status === 'stopped' ? 'Stopped before the end' : 'Interrupted before the end'}
      </p>
      <p className="max-w-[68ch] text-sm">
        {view.ended?.reason !== null && view.ended?.reason !== undefined && `${view.ended.reason} `}
        {verified > 0
          ? 'What was verified so far stands above; the rest of the answer is missing.'
          : 'No claim was verified before it ended.'}
      </p>
      <AskAgain question={view.started?.question ?? ''} words="Retry" />
    </section>
  );
}
