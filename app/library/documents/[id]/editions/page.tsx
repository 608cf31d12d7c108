import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { compareEditions, recommendationsOf } from '@/lib/evidence/compare-editions';
import { asDocumentId } from '@/lib/evidence/ids';
import type { Authorised } from '../../../../authorise';
import { authorised } from '../../../../authorise';
import { LibraryPlaces } from '../../../library-places';
import { ChangeList } from './change-list';

export const metadata: Metadata = { title: 'Compare editions' };

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

export default async function EditionsPage(props: {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Query>;
}) {
  const open = await authorised('admin');
  const id = asDocumentId(decodeURIComponent((await props.params).id));
  const library = await open.library();
  const held = library?.documents.find((document) => document.id === id);
  if (library === null || held === undefined) notFound();
  const before = await passagesBefore(open, id, await props.searchParams);
  const after = recommendationsOf(await open.passagesOf(library.releaseId, id));
  return (
    <div className="mx-auto max-w-[76rem] px-4 py-8 sm:px-8">
      <p className="text-sm">
        <Link
          className="link inline-block min-h-6"
          prefetch={false}
          href={`/library/documents/${encodeURIComponent(id)}`}
        >
          {held.title}
        </Link>
      </p>
      <h1 className="mt-1 text-xl font-semibold tracking-tight">What changed between editions</h1>
      <LibraryPlaces />
      {before === null ? (
        <p className="mt-4">
          No release that is kept holds that edition any more. Its original is still in the store: export the
          library to read it.
        </p>
      ) : (
        <ChangeList changes={compareEditions(recommendationsOf(before), after)} />
      )}
    </div>
  );
}

/** The older side: an earlier edition of the document, or the document that it took the place of. */
async function passagesBefore(open: Authorised, id: ReturnType<typeof asDocumentId>, query: Query) {
  const { before, document } = query;
  if (typeof before === 'string') return open.keepers.editionPassages(id, before);
  if (typeof document !== 'string') notFound();
  const library = await open.library();
  const other = library?.documents.find((each) => each.id === document);
  return library === null || other === undefined ? null : open.passagesOf(library.releaseId, other.id);
}
