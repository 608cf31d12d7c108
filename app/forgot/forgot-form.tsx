'use client';

import { OutcomeForm } from '../forms/outcome-form';
import { TextField } from '../forms/text-field';
import { mailLink } from './actions';

export function ForgotForm() {
  return (
    <OutcomeForm
      label="Forgot the password"
      submit="Send me a link"
      run={(fields) => mailLink(fields.get('email'))}
    >
      <TextField label="E-mail address" name="email" type="email" autoComplete="username" />
    </OutcomeForm>
  );
}
