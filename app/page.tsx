import Link from 'next/link';
import { redirect } from 'next/navigation';
import type { Role } from '@/lib/identity/person';
import { AskField } from './ask/ask-field';
import { Examples } from './ask/examples';
import { Moment } from './marks/moment';
import { authorised } from './authorise';

export default async function AskPage() {
  const open = await authorised();
  if (!open.person.roles.includes('clinician')) redirect(placeOf(open.person.roles));
  const [library, examples] = await Promise.all([open.library(), open.examples()]);
  return (
    <div className="mx-auto max-w-[46rem] px-4 pt-[12vh] pb-16 sm:px-8">
      <h1 className="mb-6 text-sm font-medium text-quiet">
        Answers in which every claim is quoted from a guideline and checked against it
      </h1>
      <AskField label="Ask a guideline question" autoFocus large />
      <noscript>
        <p className="mt-4 border-l-4 border-partly pl-4">
          Asking needs JavaScript, which is off in this browser. Saved answers in the history and the
          documents of the library can be read without it.
        </p>
      </noscript>
      {library === null ? (
        <p className="mt-10">
          Your library is empty. Add guidelines with <code>npm run ingest -- FOLDER</code>, then ask.
        </p>
      ) : (
        <>
          <Examples questions={examples.slice(0, 3)} />
          <p className="mt-10 text-sm text-quiet">
            <Link className="link" href="/library">
              Your library
            </Link>{' '}
            holds {library.documents.length} documents, {library.passages.toLocaleString('en')} passages
            {library.newestYear !== null && `; the newest is from ${String(library.newestYear)}`}. Built{' '}
            <Moment iso={library.createdAt} />.
          </p>
        </>
      )}
    </div>
  );
}

/** Where those begin who do not ask. */
function placeOf(roles: readonly Role[]): string {
  if (roles.includes('rater')) return '/rate';
  return roles.includes('admin') ? '/people' : '/library';
}
