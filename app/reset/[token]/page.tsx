import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { visiting } from '../../authorise';
import { LinkGone } from '../../forms/link-gone';
import { ResetForm } from '../reset-form';

export const metadata: Metadata = { title: 'Set a new password' };

export default async function ResetPage({
  params,
}: {
  readonly params: Promise<{ readonly token: string }>;
}) {
  const [{ identity }, { token }] = await Promise.all([visiting(), params]);
  const link = await identity.findLink(await headers(), token);
  if (link?.kind !== 'reset') return <LinkGone />;
  return (
    <div className="mx-auto max-w-[30rem] px-4 pt-[8vh] pb-16 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">Set a new password</h1>
      <p className="mt-2 text-sm text-quiet">You will be signed out everywhere else.</p>
      <ResetForm token={token} />
    </div>
  );
}
