import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { visiting } from '../../authorise';
import { LinkGone } from '../../forms/link-gone';
import { JoinForm } from '../join-form';

export const metadata: Metadata = { title: 'Make your account' };

export default async function JoinPage({ params }: { readonly params: Promise<{ readonly token: string }> }) {
  const [{ identity }, { token }] = await Promise.all([visiting(), params]);
  const link = await identity.findLink(await headers(), token);
  if (link === null || link.kind === 'reset') return <LinkGone />;
  return (
    <div className="mx-auto max-w-[30rem] px-4 pt-[8vh] pb-16 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">
        {link.kind === 'setup' ? 'Make the first account' : 'Make your account'}
      </h1>
      <p className="mt-2 text-sm text-quiet">
        {link.kind === 'setup'
          ? 'It is an admin: it invites others and gives them roles. From then on everybody signs in.'
          : `You are invited as ${link.roles.join(', ')}.`}
      </p>
      <JoinForm token={token} email={link.email} />
    </div>
  );
}
