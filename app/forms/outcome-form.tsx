'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import type { Outcome } from './outcome';
import { OutcomeNote } from './outcome-note';

/** A form that stays filled when it is refused, and is emptied when it is done. */
export function OutcomeForm(props: {
  readonly label: string;
  readonly submit: string;
  readonly run: (fields: FormData) => Promise<Outcome>;
  readonly children: ReactNode;
}) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    const came = await props.run(new FormData(form));
    setBusy(false);
    setOutcome(came);
    if (!came.ok) return;
    form.reset();
    router.refresh();
  };
  return (
    <form
      aria-label={props.label}
      method="post"
      className="mt-3 flex max-w-[30rem] flex-col gap-4"
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
