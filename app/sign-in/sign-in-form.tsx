'use client';

import Link from 'next/link';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { FormFault } from '../forms/form-fault';
import { TextField } from '../forms/text-field';
import { beginSingleSignOn, signIn } from './sign-in';

export function SignInForm(props: {
  readonly to: string;
  readonly singleSignOn: string | null;
  readonly mails: boolean;
  readonly fault: string | null;
}) {
  const [fault, setFault] = useState(props.fault);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setBusy(true);
    const signedIn = await signIn(String(fields.get('email')), String(fields.get('password')));
    if (signedIn.ok) {
      window.location.assign(props.to);
      return;
    }
    setBusy(false);
    setFault(signedIn.message);
  };
  const leave = async () => {
    setBusy(true);
    const address = await beginSingleSignOn(props.to);
    if (address !== null) {
      window.location.assign(address);
      return;
    }
    setBusy(false);
    setFault('The single sign-on server cannot be reached. Try again, or sign in with a password.');
  };
  return (
    <>
      <FormFault message={fault} />
      <form className="mt-6 flex flex-col gap-4" method="post" onSubmit={(event) => void submit(event)}>
        <TextField label="E-mail address" name="email" type="email" autoComplete="username" />
        <TextField label="Password" name="password" type="password" autoComplete="current-password" />
        <div className="mt-1 flex flex-wrap items-center gap-x-6 gap-y-2">
          <button type="submit" className="button" disabled={busy}>
            Sign in
          </button>
          <Link className="link text-sm" href="/forgot" prefetch={false}>
            Forgot the password
          </Link>
        </div>
      </form>
      {props.singleSignOn !== null && (
        <div className="mt-8 border-t border-hairline pt-6">
          <button type="button" className="control" disabled={busy} onClick={() => void leave()}>
            Sign in with {props.singleSignOn}
          </button>
        </div>
      )}
      <noscript>
        <p className="mt-4 border-l-4 border-partly pl-4">Signing in needs JavaScript, which is off here.</p>
      </noscript>
    </>
  );
}
