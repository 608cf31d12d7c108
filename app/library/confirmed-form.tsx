'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import type { Outcome } from '../forms/outcome';
import { OutcomeNote } from '../forms/outcome-note';

/** A form of what is known already: it keeps what was typed, and leads on when it was taken. */
export function ConfirmedForm(props: {
  readonly label: string;
  readonly submit: string;
  readonly after?: string;
  readonly run: (fields: FormData) => Promise<Outcome>;
  readonly children: ReactNode;
}) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    const came = await props.run(new FormData(event.currentTarget));
    setBusy(false);
    setOutcome(came);
    if (!came.ok) return;
    if (props.after === undefined) router.refresh();
    else router.push(props.after);
  };
  return (
    <form
      aria-label={props.label}
      method="post"
      className="mt-4 flex max-w-[40rem] flex-col gap-4"
      onSubmit={(event) => void submit(event)}
    >
      {props.children}
      <div className="flex flex-col items-start gap-2">
        <button type="submit" className="button" disabled={busy}>
          {props.submit}
        </button>
        <OutcomeNote outcome={outcome} />
      </div>
    </form>
  );
}
