'use client';

import { AskFault } from '../../ask/ask-fault';
import { useAsk } from '../../ask/use-ask';

/** Asks the same question once more, as a new answer. */
export function AskAgain({ question, words }: { readonly question: string; readonly words: string }) {
  const { asking, fault, send } = useAsk();
  return (
    <div className="not-printed mt-3">
      <button
        type="button"
        className="button"
        disabled={asking}
        onClick={() => {
          send(question);
        }}
      >
        {asking ? 'Asking' : words}
      </button>
      <AskFault fault={fault} />
    </div>
  );
}
