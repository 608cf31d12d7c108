'use client';

import { AskFault } from './ask-fault';
import { useAsk } from './use-ask';

/** Real questions that the library in use can answer; one press asks. */
export function Examples({ questions }: { readonly questions: readonly string[] }) {
  const { asking, fault, send } = useAsk();
  if (questions.length === 0) return null;
  return (
    <section aria-label="Example questions" className="mt-10">
      <h2 className="text-sm text-quiet">For example</h2>
      <ul className="mt-1">
        {questions.map((question) => (
          <li key={question} className="border-b border-hairline last:border-0">
            <button
              type="button"
              disabled={asking}
              className="-mx-2 block min-h-11 w-[calc(100%+1rem)] px-2 py-2 text-left hover:bg-sunk hover:text-accent disabled:text-quiet"
              onClick={() => {
                send(question);
              }}
            >
              {question}
            </button>
          </li>
        ))}
      </ul>
      <AskFault fault={fault} />
    </section>
  );
}
