'use client';

import { useState } from 'react';

/** The quiet row of what can be done with an answer. */
export function AnswerActions(props: {
  readonly copy: () => Promise<void>;
  readonly rate: () => void;
  readonly followUp: () => void;
}) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const copy = async () => {
    try {
      await props.copy();
      setCopied('yes');
    } catch (cause) {
      setCopied('failed');
      reportError(new Error('copying failed', { cause }));
    }
  };
  return (
    <div role="group" aria-label="Answer actions" className="not-printed flex flex-wrap gap-x-6 py-2">
      <button type="button" data-copy className="control" onClick={() => void copy()}>
        Copy with references
      </button>
      <button
        type="button"
        className="control"
        onClick={() => {
          window.print();
        }}
      >
        Print
      </button>
      <button type="button" className="control" onClick={props.rate}>
        Rate
      </button>
      <button type="button" className="control" onClick={props.followUp}>
        Ask a follow-up
      </button>
      <span className="self-center text-sm text-quiet" aria-live="polite">
        {copied === 'yes' && 'Copied.'}
        {copied === 'failed' && 'The browser refused to copy: select the text instead.'}
      </span>
    </div>
  );
}
