'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import type { Outcome } from './outcome';
import { OutcomeNote } from './outcome-note';

/** A form that stays filled when it is refused. Done, it is emptied, unless it shows what is known already (`keeps`) or leads on (`after`). */
export function OutcomeForm(props: {
  readonly label: string;
  readonly submit: string;
  readonly keeps?: boolean;
  readonly after?: string;
  readonly className?: string;
  readonly run: (fields: FormData) => Promise<Outcome>;
  readonly children: ReactNode;
}) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    setBusy(true);
    const came = await props.run(new FormData(form));
    setBusy(false);
    setOutcome(came);
    if (!came.ok) return;
    if (props.keeps !== true) form.reset();
    if (props.after === undefined) router.refresh();
    else router.push(props.after);
  };
  return (
    <form
      aria-label={props.label}
      method="post"
      className={`flex flex-col gap-4 ${props.className ?? 'mt-3 max-w-[30rem]'}`}
      onSubmit={(event) => void submit(event)}
    >
      {props.children}
      <div className="flex flex-col items-start gap-2">
        <button type="submit" className="button" aria-disabled={busy}>
          {props.submit}
        </button>
        <OutcomeNote outcome={outcome} />
      </div>
    </form>
  );
}
