'use client';

import { useState } from 'react';
import { ActionButton } from '../forms/action-button';
import type { Outcome } from '../forms/outcome';
import { OutcomeNote } from '../forms/outcome-note';
import { deleteAccount, deleteQuestions, keepFor } from './actions';

const choices = [30, 90, 365, 1_825];

/** What a person may do with what is kept of them: take it away, let it run out, delete it. */
export function OwnData(props: { readonly days: number | null; readonly everybodysDays: number | null }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  return (
    <div className="mt-3 flex flex-col items-start gap-4">
      <a className="link text-sm" href="/api/me/export" download>
        Take everything away as a file
      </a>
      <label className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        Delete my questions and answers
        <select
          className="field"
          defaultValue={props.days ?? ''}
          onChange={({ currentTarget: { value } }) => {
            void keepFor(value === '' ? null : Number(value)).then(setOutcome);
          }}
        >
          <option value="">only when I say so</option>
          {[...new Set([...choices, ...(props.days === null ? [] : [props.days])])].map((days) => (
            <option key={days} value={days}>
              after {days.toLocaleString('en')} days
            </option>
          ))}
        </select>
        <OutcomeNote outcome={outcome} />
      </label>
      {props.everybodysDays !== null && (
        <p className="text-sm text-quiet">
          On this Almanac everybody’s questions are deleted after {props.everybodysDays.toLocaleString('en')}{' '}
          days.
        </p>
      )}
      <ActionButton
        label="Delete all my questions"
        sure="All your questions, their answers and ratings of them go, for good."
        run={deleteQuestions}
      />
      <ActionButton
        label="Delete my account"
        sure="Your account and all your questions go, for good. What you rated stays, without your name."
        run={deleteAccount}
        after="/sign-in"
      />
    </div>
  );
}
