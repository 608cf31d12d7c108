import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { Touch, TouchedStudy } from '@/lib/answer/blast-radius';
import { asDocumentId } from '@/lib/evidence/ids';
import { authorised } from '../../../../authorise';
import { Moment } from '../../../../marks/moment';
import type { RadiusAnswer } from '../../../../services/past-answers';
import { LibraryPlaces } from '../../../library-places';

export const metadata: Metadata = { title: 'Past answers that rest on a document' };

const TOUCHES: Readonly<Record<Touch, string>> = {
  removed: 'the document is gone',
  withdrawn: 'the document was withdrawn',
  superseded: 'the document was replaced',
  changed: 'these words no longer stand in it',
};

export default async function AffectedPage({
  params,
}: {
  readonly params: Promise<{ readonly id: string }>;
}) {
  const { keepers, library, person } = await authorised('admin');
  const id = asDocumentId(decodeURIComponent((await params).id));
  const catalogue = await keepers.catalogue();
  const held = (await library())?.documents.find((document) => document.id === id);
  if (held === undefined && !catalogue.has(id)) notFound();
  const { answers, studies, citing } = await keepers.blastRadius(id, person.id);
  const shared = answers.filter(({ isShared }) => isShared).length;
  return (
    <div className="mx-auto max-w-[68rem] px-4 py-8 sm:px-8">
      <p className="text-sm">
        <Link
          className="link inline-block min-h-6"
          prefetch={false}
          href={`/library/documents/${encodeURIComponent(id)}`}
        >
          {held?.title ?? id}
        </Link>
      </p>
      <h1 className="mt-1 text-xl font-semibold tracking-tight">Past answers that rest on it</h1>
      <LibraryPlaces />
      <p className="mt-2 max-w-[68ch] text-sm">
        {citing === 1 ? '1 answer cites' : `${String(citing)} answers cite`} this document. Cited words have
        changed in {answers.length} of them ({shared} shared), or the document has been replaced, withdrawn or
        deleted since. {answers.length > 0 && 'Whoever opens these answers is told so. '}
        Questions of other people that are not shared are not shown.
      </p>
      {answers.length > 0 && (
        <ol className="mt-4" aria-label="Answers">
          {answers.map((answer) => (
            <AffectedAnswer key={answer.answerId} answer={answer} />
          ))}
        </ol>
      )}
      {studies.length > 0 && <AffectedStudies studies={studies} />}
    </div>
  );
}

function AffectedAnswer({ answer }: { readonly answer: RadiusAnswer }) {
  const { answerId, question, startedAt, claims, ratings, isShared } = answer;
  return (
    <li className="border-b border-hairline py-3 text-sm">
      {question === null ? (
        <span>An answer of somebody else</span>
      ) : (
        <Link className="link inline-block min-h-6" prefetch={false} href={`/answers/${answerId}`}>
          {question}
        </Link>
      )}{' '}
      <span className="text-quiet">
        <Moment iso={startedAt} /> · {isShared ? 'shared' : 'not shared'} ·{' '}
        {ratings === 1 ? '1 rating' : `${String(ratings)} ratings`}
      </span>
      <ul className="mt-1">
        {claims.map(({ claim, quote, touch }) => (
          <li key={`${String(claim)} ${quote}`} className="border-l-4 border-partly pl-3">
            Claim {claim}, {TOUCHES[touch]}: <q className="font-serif">{quote}</q>
          </li>
        ))}
      </ul>
    </li>
  );
}

function AffectedStudies({ studies }: { readonly studies: readonly TouchedStudy[] }) {
  return (
    <section aria-labelledby="studies" className="mt-8 text-sm">
      <h2 id="studies" className="text-base font-medium">
        Studies
      </h2>
      <ul className="mt-1">
        {studies.map(({ studyId, title, answers, ratings }) => (
          <li key={studyId}>
            <Link className="link inline-block min-h-6" prefetch={false} href={`/studies/${studyId}`}>
              {title}
            </Link>
            : {answers} frozen answers with {ratings} finished ratings rest on it.
          </li>
        ))}
      </ul>
    </section>
  );
}
