import type { Metadata } from 'next';
import { newEntry } from '@/lib/evidence/catalogue-entry';
import type { Authorised } from '../authorise';
import { authorised } from '../authorise';
import { Moment } from '../marks/moment';
import { LibraryPlaces } from './library-places';
import { LibraryTable } from './library-table';
import type { Kept } from './library-table';
import { ReleaseBar } from './release-bar';

export const metadata: Metadata = { title: 'Library' };

export default async function LibraryPage(props: {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}) {
  const [open, query] = await Promise.all([authorised(), props.searchParams]);
  const keeps = open.person.roles.includes('admin');
  const library = await open.library();
  const find = typeof query['find'] === 'string' ? query['find'] : '';
  return (
    <div className="mx-auto max-w-[84rem] px-4 py-8 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">Library</h1>
      {keeps && <LibraryPlaces here="/library" />}
      {keeps && <ReleaseBar open={open} />}
      {library === null || library.documents.length === 0 ? (
        <p className="mt-4">
          The library is empty. Add guidelines {keeps ? 'on the page Add documents, or ' : ''}with{' '}
          <code>npm run ingest -- FOLDER</code>; they appear here when the release is live.
        </p>
      ) : (
        <>
          <p className="mt-1 text-sm text-quiet">
            {library.documents.length} documents · {library.passages.toLocaleString('en')} passages · release{' '}
            {library.releaseId}, built <Moment iso={library.createdAt} />
          </p>
          <LibraryTable
            documents={library.documents}
            kept={keeps ? await readKept(open, library.documents) : null}
            releaseId={library.releaseId}
            find={find}
            day={new Date().toISOString()}
          />
        </>
      )}
    </div>
  );
}

/** What keepers know of each document, by id. */
async function readKept(
  { keepers }: Authorised,
  documents: readonly { readonly id: Parameters<typeof newEntry>[0] }[],
): Promise<Readonly<Record<string, Kept>>> {
  const catalogue = await keepers.catalogue();
  return Object.fromEntries(
    documents.map(({ id }) => {
      const { quoting, lastChecked, removed, confirmed } = catalogue.get(id) ?? newEntry(id);
      return [id, { quoting, lastChecked, removed, standing: confirmed.standing ?? null }];
    }),
  );
}
