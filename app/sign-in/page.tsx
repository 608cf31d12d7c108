import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { returnPath } from '@/lib/identity/return-path';
import { visiting } from '../authorise';
import { SignInForm } from './sign-in-form';
import { FirstSteps } from './first-steps';

export const metadata: Metadata = { title: 'Sign in' };

const faults: Readonly<Record<string, string>> = {
  unable_to_create_user:
    'You are not invited to this Almanac yet, or the sign-on server does not vouch for your e-mail address. Ask an admin for an invitation.',
  account_not_linked:
    'An account with your e-mail address exists, but it cannot be joined with single sign-on. Sign in with the password.',
};

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export default async function SignInPage({ searchParams }: Props) {
  const [{ visitor, settings, identity }, query] = await Promise.all([visiting(), searchParams]);
  const to = returnPath(query['to']);
  if (visitor.how === 'session' || visitor.how === 'open') redirect(to);
  if (!(await identity.setUp())) return <FirstSteps />;
  const fault = typeof query['error'] === 'string' ? query['error'] : null;
  return (
    <div className="mx-auto max-w-[26rem] px-4 pt-[10vh] pb-16 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">Sign in</h1>
      <SignInForm
        to={to}
        singleSignOn={settings.identity.oidc?.name ?? null}
        mails={settings.identity.smtp !== null}
        fault={fault === null ? null : (faults[fault] ?? 'Single sign-on did not work. Try again.')}
      />
    </div>
  );
}
