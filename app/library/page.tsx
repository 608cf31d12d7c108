import type { Metadata } from 'next';
import Link from 'next/link';
import { Moment } from '../marks/moment';
import { authorised } from '../authorise';
import { LibraryTable } from './library-table';

export const metadata: Metadata = { title: 'Library' };

export default async function LibraryPage(props: {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}) {
  const [open, query] = await Promise.all([authorised(), props.searchParams]);
  const library = await open.library();
  const find = typeof query['find'] === 'string' ? query['find'] : '';
  return (
    <div className="mx-auto max-w-[84rem] px-4 py-8 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">Library</h1>
      {library === null || library.documents.length === 0 ? (
        <p className="mt-4">
          The library is empty. Add guidelines with <code>npm run ingest -- FOLDER</code>; they appear here
          when the release is live.
        </p>
      ) : (
        <>
          <p className="mt-1 text-sm text-quiet">
            {library.documents.length} documents · {library.passages.toLocaleString('en')} passages · release{' '}
            {library.releaseId}, built <Moment iso={library.createdAt} />
            {open.person.roles.includes('admin') && (
              <>
                {' · '}
                <Link className="link" href="/library/declining" prefetch={false}>
                  When to decline
                </Link>
                {' · '}
                <Link className="link" href="/library/retrieval" prefetch={false}>
                  Test retrieval
                </Link>
              </>
            )}
          </p>
          <LibraryTable
            documents={library.documents}
            releaseId={library.releaseId}
            find={find}
            day={new Date().toISOString()}
          />
        </>
      )}
    </div>
  );
}
