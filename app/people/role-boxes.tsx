'use client';

import { useState } from 'react';
import type { Role } from '@/lib/identity/person';
import { roles } from '@/lib/identity/person';
import type { Outcome } from '../forms/outcome';
import { OutcomeNote } from '../forms/outcome-note';
import { setRoles } from './actions';

/** Somebody's roles; a change counts at once, and a refused one is taken back. */
export function RoleBoxes(props: {
  readonly id: string;
  readonly name: string;
  readonly had: readonly Role[];
}) {
  const [had, setHad] = useState(props.had);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const change = async (role: Role, on: boolean) => {
    const wanted = roles.filter((each) => (each === role ? on : had.includes(each)));
    setHad(wanted);
    const came = await setRoles(props.id, wanted);
    if (!came.ok) setHad(had);
    setOutcome(came);
  };
  return (
    <div role="group" aria-label={`Roles of ${props.name}`} className="flex flex-wrap gap-x-4">
      {roles.map((role) => (
        <label key={role} className="inline-flex min-h-6 items-center gap-1.5">
          <input
            type="checkbox"
            checked={had.includes(role)}
            onChange={(event) => void change(role, event.currentTarget.checked)}
          />
          {role}
        </label>
      ))}
      <OutcomeNote outcome={outcome} />
    </div>
  );
}
