'use client';

import { OutcomeForm } from '../forms/outcome-form';
import { TextField } from '../forms/text-field';
import { changePassword } from './actions';

export function PasswordForm() {
  return (
    <OutcomeForm
      label="Change the password"
      submit="Change the password"
      run={(fields) => changePassword(Object.fromEntries(fields))}
    >
      <TextField label="Present password" name="current" type="password" autoComplete="current-password" />
      <TextField
        label="New password"
        name="wanted"
        type="password"
        autoComplete="new-password"
        minLength={10}
        maxLength={128}
        hint="At least 10 characters."
      />
    </OutcomeForm>
  );
}
