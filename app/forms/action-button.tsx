'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Outcome } from './outcome';
import { OutcomeNote } from './outcome-note';

/** A button that does one thing and shows what came of it; `sure` asks once more before what cannot be undone. */
export function ActionButton(props: {
  readonly label: string;
  readonly of?: string;
  readonly sure?: string;
  readonly run: () => Promise<Outcome>;
  readonly after?: string;
}) {
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  // Once it has asked, the button that comes back takes the focus up again.
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const name = props.of === undefined ? props.label : `${props.label}: ${props.of}`;
  const run = async () => {
    if (busy) return;
    setBusy(true);
    const came = await props.run();
    setBusy(false);
    setAsking(false);
    setOutcome(came);
    if (!came.ok) return;
    if (props.after === undefined) router.refresh();
    else window.location.assign(props.after);
  };
  return (
    <span className="inline-flex flex-wrap items-center gap-x-4">
      {asking ? (
        <>
          <span className="text-sm">{props.sure}</span>
          <button
            type="button"
            className="control text-disagrees"
            aria-disabled={busy}
            onClick={() => void run()}
          >
            {props.label}
          </button>
          <button
            type="button"
            className="control"
            autoFocus
            aria-disabled={busy}
            onClick={() => {
              if (!busy) setAsking(false);
            }}
          >
            Leave it
          </button>
        </>
      ) : (
        <button
          type="button"
          className="control"
          aria-label={name}
          autoFocus={asked}
          aria-disabled={busy}
          onClick={() => {
            if (props.sure === undefined) {
              void run();
              return;
            }
            setAsking(true);
            setAsked(true);
          }}
        >
          {props.label}
        </button>
      )}
      <OutcomeNote outcome={outcome} />
    </span>
  );
}
