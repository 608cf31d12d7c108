'use client';

import { CheckBoxes } from '../forms/check-boxes';
import { OutcomeForm } from '../forms/outcome-form';
import { TextField } from '../forms/text-field';
import { makeToken } from './actions';

const rights = [
  { value: 'read', words: 'read' },
  { value: 'write', words: 'write (ask, rate, change)' },
];

export function TokenForm({ roles }: { readonly roles: readonly string[] }) {
  return (
    <OutcomeForm
      label="Make a token"
      submit="Make a token"
      run={(fields) =>
        makeToken({ name: fields.get('name'), days: fields.get('days'), scopes: fields.getAll('scopes') })
      }
    >
      <TextField label="Name of the token" name="name" maxLength={60} />
      <CheckBoxes legend="It may" name="scopes" choices={rights} checked={['read']} />
      <CheckBoxes
        legend="In the role of"
        name="scopes"
        choices={roles.map((role) => ({ value: role, words: role }))}
        checked={roles.filter((role) => role !== 'admin')}
      />
      <TextField label="For how many days" name="days" type="number" min={1} max={365} defaultValue={90} />
    </OutcomeForm>
  );
}
