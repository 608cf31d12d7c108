'use client';

import { AskFault } from '../../ask/ask-fault';
import { useAsk } from '../../ask/use-ask';
import type { AnswerView } from './fold-answer';

/** The one question whose answer would decide between the claims: beside the answer, never in its place. */
export function AnswerClarification({ view }: { readonly view: AnswerView }) {
  const { asking, fault, send } = useAsk();
  if (view.clarification === null) return null;
  return (
    <section aria-labelledby="clarification-title" className="not-printed max-w-[68ch] py-4">
      <h2 id="clarification-title" className="font-medium">
        {view.clarification.text}
      </h2>
      <ul className="mt-2 flex flex-wrap gap-2">
        {view.clarification.options.map(({ label, question }) => (
          <li key={label}>
            <button
              type="button"
              className="button"
              disabled={asking}
              title={question}
              onClick={() => {
                send(question);
              }}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
      <AskFault fault={fault} />
    </section>
  );
}
