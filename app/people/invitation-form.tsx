'use client';

import { roles } from '@/lib/identity/person';
import { CheckBoxes } from '../forms/check-boxes';
import { OutcomeForm } from '../forms/outcome-form';
import { TextField } from '../forms/text-field';
import { invite } from './actions';

export function InvitationForm({ mails }: { readonly mails: boolean }) {
  return (
    <OutcomeForm
      label="Invite somebody"
      submit="Make the invitation"
      run={(fields) => {
        const email = String(fields.get('email')).trim();
        return invite({
          email: email === '' ? null : email,
          roles: fields.getAll('roles'),
          days: Number(fields.get('days')),
        });
      }}
    >
      <TextField
        label="E-mail address"
        name="email"
        type="email"
        required={false}
        hint={
          mails
            ? 'The link is mailed there. Without an address you copy it, and whoever opens it names one.'
            : 'Fixes the address of the account. You copy the link; no mail server is set.'
        }
      />
      <CheckBoxes
        legend="Roles"
        name="roles"
        choices={roles.map((role) => ({ value: role, words: role }))}
        checked={['clinician']}
      />
      <TextField label="Good for how many days" name="days" type="number" min={1} max={90} defaultValue={7} />
    </OutcomeForm>
  );
}
