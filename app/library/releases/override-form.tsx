'use client';

import type { ReleaseId } from '@/lib/evidence/ids';
import { OutcomeForm } from '../../forms/outcome-form';
import { TextField } from '../../forms/text-field';
import { overrideGate } from '../actions';

/** Somebody answers for the findings of a gate, by name and with a reason. */
export function OverrideForm({ id, name }: { readonly id: ReleaseId; readonly name: string }) {
  return (
    <OutcomeForm
      label="Answer for the findings"
      submit="Sign and go on"
      run={(fields) => overrideGate(id, fields.get('why'))}
    >
      <TextField
        label="Why may it go live all the same?"
        name="why"
        maxLength={2000}
        hint={`Signed as ${name} with this installation’s key; it stays with the report.`}
      />
    </OutcomeForm>
  );
}
