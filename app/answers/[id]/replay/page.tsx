import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { authorised } from '../../../authorise';
import { answerFor } from '../../find-answer';
import { foldAnswer } from '../fold-answer';
import { ReplayDesk } from './replay-desk';

export const metadata: Metadata = { title: 'Ask again and compare' };

export default async function ReplayPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { person, ...services } = await authorised();
  const found = await answerFor(services, person, (await params).id);
  if (found === null) notFound();
  const { started } = foldAnswer(await services.records.answerEvents(found.id));
  if (started === null) notFound();
  return (
    <div className="mx-auto max-w-[68rem] px-4 py-8 sm:px-8">
      <p className="text-sm">
        <Link className="link inline-block min-h-6" prefetch={false} href={`/answers/${found.id}`}>
          {started.question}
        </Link>
      </p>
      <h1 className="mt-1 text-xl font-semibold tracking-tight">Ask again and compare</h1>
      <p className="mt-2 max-w-[68ch] text-sm text-quiet">
        The question is asked once more, on the release that the answer was given on ({started.releaseId}) or
        on today’s. Nothing is stored, and the answer stays as it was given.
      </p>
      <ReplayDesk answerId={found.id} />
    </div>
  );
}
