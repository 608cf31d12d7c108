import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { authorised } from '../../../authorise';
import { peopleOf } from '../../people-of';
import { readStudy } from '../read-study';
import { AmendForm } from './amend-form';

export const metadata: Metadata = { title: 'Amend the protocol' };

export default async function AmendPage(props: { readonly params: Promise<{ readonly id: string }> }) {
  const [open, { id }] = await Promise.all([authorised('admin'), props.params]);
  const study = await readStudy(open, id);
  if (study.status !== 'running' && study.status !== 'adjudicating') redirect(`/studies/${study.id}`);
  return (
    <div className="mx-auto max-w-[52rem] px-4 py-8 sm:px-8">
      <p className="text-sm text-quiet">
        <Link className="link" href={`/studies/${study.id}`} prefetch={false}>
          {study.title}
        </Link>
      </p>
      <h1 className="text-xl font-semibold tracking-tight">Amend the protocol</h1>
      <p className="mt-1 max-w-[68ch] text-sm text-quiet">
        What you change is shown beside what it was, with your name, the time and the reason. Questions, arms
        and the rubric stay as they were locked: for others, make another study. What a withdrawn rater has
        not begun goes to the others.
      </p>
      <AmendForm
        study={{ id: study.id, revision: study.revision }}
        protocol={study.protocol}
        people={await peopleOf(open)}
      />
    </div>
  );
}
