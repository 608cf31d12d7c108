'use client';

import { useEffect, useId, useRef, useState } from 'react';
import type { Identifier } from '@/lib/question/identifiers';
import { findIdentifiers } from '@/lib/question/identifiers';
import { IdentifierWarning } from './identifier-warning';
import { AskFault } from './ask-fault';
import { useAsk } from './use-ask';

export interface QuestionDraft {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One field that grows with the question. Enter asks, Shift+Enter starts a new line; what identifies a patient is not sent. */
export function AskField(props: {
  readonly label: string;
  readonly autoFocus?: boolean;
  readonly large?: boolean;
  /** A question to begin with, and which of its words to select. */
  readonly draft?: QuestionDraft | null;
}) {
  const { draft = null } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [question, setQuestion] = useState(draft?.text ?? '');
  const { asking, fault, send } = useAsk();
  const [identifiers, setIdentifiers] = useState<readonly Identifier[]>([]);
  const hintId = useId();
  useEffect(() => {
    if (draft === null) return;
    field.current?.focus();
    field.current?.setSelectionRange(draft.start, draft.end);
  }, [draft]);
  const submit = () => {
    const trimmed = question.trim();
    if (trimmed === '' || asking) return;
    const found = findIdentifiers(trimmed);
    setIdentifiers(found);
    if (found.length === 0) send(trimmed);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="ask-line">
        <textarea
          ref={field}
          data-ask-field
          aria-label={props.label}
          aria-describedby={hintId}
          placeholder={props.label}
          autoFocus={props.autoFocus}
          rows={1}
          maxLength={2000}
          enterKeyHint="send"
          className={props.large === true ? 'text-xl' : 'text-lg'}
          value={question}
          onChange={(event) => {
            setQuestion(event.target.value);
            setIdentifiers([]);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            submit();
          }}
        />
        <span aria-hidden="true" className={props.large === true ? 'text-xl' : 'text-lg'}>
          {question}{' '}
        </span>
      </div>
      <div className="mt-2 flex min-h-9 items-center justify-between gap-4">
        <p id={hintId} className="text-xs text-quiet">
          Enter asks · Shift+Enter starts a new line
        </p>
        <button type="submit" className="button" disabled={asking || question.trim() === ''}>
          {asking ? 'Asking' : 'Ask'}
        </button>
      </div>
      {identifiers.length > 0 && (
        <IdentifierWarning
          question={question}
          identifiers={identifiers}
          asking={asking}
          onAsk={(redacted) => {
            setQuestion(redacted);
            setIdentifiers([]);
            send(redacted);
          }}
        />
      )}
      <AskFault fault={fault} />
    </form>
  );
}
