'use client';

import { useState } from 'react';
import type { FormEvent } from 'react';
import { FormFault } from '../forms/form-fault';
import { TextField } from '../forms/text-field';
import { signIn } from '../sign-in/sign-in';
import { join } from './actions';

export function JoinForm({ token, email }: { readonly token: string; readonly email: string | null }) {
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(event.currentTarget)) as Readonly<Record<string, string>>;
    setBusy(true);
    const joined = await join({ ...fields, token });
    if (!joined.ok) {
      setBusy(false);
      setFault(joined.message);
      return;
    }
    const signedIn = await signIn(joined.email, fields['password'] ?? '');
    window.location.assign(signedIn.ok ? '/' : '/sign-in');
  };
  return (
    <>
      <FormFault message={fault} />
      <form className="mt-6 flex flex-col gap-4" method="post" onSubmit={(event) => void submit(event)}>
        <TextField label="Name" name="name" autoComplete="name" maxLength={100} />
        <TextField
          label="E-mail address"
          name="email"
          type="email"
          autoComplete="username"
          {...(email === null ? {} : { defaultValue: email, readOnly: true })}
        />
        <TextField
          label="Password"
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={10}
          maxLength={128}
          hint="At least 10 characters. A few words in a row are good."
        />
        <div>
          <button type="submit" className="button" disabled={busy}>
            Make the account
          </button>
        </div>
      </form>
    </>
  );
}
