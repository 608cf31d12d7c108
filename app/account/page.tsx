import type { Metadata } from 'next';
import { authorised, visiting } from '../authorise';
import { ActionButton } from '../forms/action-button';
import { endOtherSessions } from './actions';
import { OwnData } from './own-data';
import { PasswordForm } from './password-form';
import { SessionList } from './session-list';
import { SignOutButton } from './sign-out-button';
import { TokenForm } from './token-form';
import { TokenList } from './token-list';

export const metadata: Metadata = { title: 'Account' };

export default async function AccountPage() {
  const [{ identity, person, settings }, { visitor }] = await Promise.all([authorised(), visiting()]);
  if (visitor.how !== 'session') {
    return (
      <div className="mx-auto max-w-[46rem] px-4 py-8 sm:px-8">
        <h1 className="text-xl font-semibold tracking-tight">Account</h1>
        <p className="mt-4">Nobody signs in here: there is no account to manage.</p>
      </div>
    );
  }
  const [member, sessions, tokens] = await Promise.all([
    identity.person(person.id),
    identity.sessions(person.id),
    identity.tokens(person.id),
  ]);
  return (
    <div className="mx-auto max-w-[60rem] px-4 py-8 sm:px-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h1 className="text-xl font-semibold tracking-tight">Account</h1>
        <SignOutButton />
      </div>
      <p className="mt-1 text-sm text-quiet">
        {person.name} · {member?.email} · {person.roles.join(', ')}
      </p>
      <h2 className="mt-10 text-lg font-semibold">Where you are signed in</h2>
      <SessionList sessions={sessions} current={visitor.sessionId} />
      {sessions.length > 1 && <ActionButton label="Sign out everywhere else" run={endOtherSessions} />}
      <h2 className="mt-10 text-lg font-semibold">Password</h2>
      <PasswordForm />
      <h2 className="mt-10 text-lg font-semibold">Tokens for programs</h2>
      <p className="mt-1 text-sm text-quiet">
        A program that sends one as <code>Authorization: Bearer …</code> acts for you, within what it names.
      </p>
      <TokenList tokens={tokens} />
      <TokenForm roles={person.roles} />
      <h2 className="mt-10 text-lg font-semibold">Your data</h2>
      <OwnData days={member?.retentionDays ?? null} everybodysDays={settings.identity.retentionDays} />
    </div>
  );
}
