'use client';

import { useState } from 'react';
import type { FormEvent } from 'react';
import { FormFault } from '../forms/form-fault';
import { TextField } from '../forms/text-field';
import { signIn } from '../sign-in/sign-in';
import { setPassword } from './actions';

export function ResetForm({ token }: { readonly token: string }) {
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get('password'));
    setBusy(true);
    const set = await setPassword({ token, password });
    if (!set.ok) {
      setBusy(false);
      setFault(set.message);
      return;
    }
    const signedIn = await signIn(set.email, password);
    window.location.assign(signedIn.ok ? '/' : '/sign-in');
  };
  return (
    <>
      <FormFault message={fault} />
      <form className="mt-6 flex flex-col gap-4" method="post" onSubmit={(event) => void submit(event)}>
        <TextField
          label="New password"
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={10}
          maxLength={128}
          hint="At least 10 characters. A few words in a row are good."
        />
        <div>
          <button type="submit" className="button" disabled={busy}>
            Set the password
          </button>
        </div>
      </form>
    </>
  );
}
