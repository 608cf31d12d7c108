import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { newEntry } from '@/lib/evidence/catalogue-entry';
import { asDocumentId } from '@/lib/evidence/ids';
import { authorised } from '../../../authorise';
import { StandingMark } from '../../../marks/standing-mark';
import { sourceAddresses } from '../../../source/source-document';
import { LibraryPlaces } from '../../library-places';
import { EditForm } from './edit-form';
import { EditionList } from './edition-list';
import { EntryHistory } from './entry-history';
import { PassagesBeside } from './passages-beside';
import { StandingForms } from './standing-forms';

export const metadata: Metadata = { title: 'Keep a document' };

export default async function KeepDocumentPage(props: { readonly params: Promise<{ readonly id: string }> }) {
  const open = await authorised('admin');
  const id = asDocumentId(decodeURIComponent((await props.params).id));
  const library = await open.library();
  const found = library === null ? null : await open.document(library.releaseId, id);
  if (library === null || found === null) notFound();
  const [catalogue, history, passages, sources] = await Promise.all([
    open.keepers.catalogue(),
    open.keepers.entryHistory(id),
    open.passagesOf(library.releaseId, id),
    open.keepers.intake.sources(),
  ]);
  const entry = catalogue.get(id) ?? newEntry(id);
  const { document, parsed } = found;
  const shown = { ...document, ...entry.confirmed };
  const source = sources.find(({ address }) => address === document.source);
  const others = library.documents.filter((other) => other.id !== id);
  return (
    <div className="px-4 py-8 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">{shown.title}</h1>
      <LibraryPlaces />
      <p className="mt-2 flex flex-wrap gap-x-6 text-sm">
        <StandingMark document={shown} day={new Date().toISOString()} />
        <span className="break-words text-quiet">
          {document.source} · {document.format} · {document.passages} passages ·{' '}
          {(document.anchorRate * 100).toFixed(1)} % found again · last checked {entry.lastChecked ?? 'never'}
          {source?.checkedAt !== undefined &&
            source.checkedAt !== null &&
            ` · looked at upstream ${source.checkedAt.slice(0, 10)}: ${source.outcome ?? ''}`}
        </span>
        <Link
          className="link inline-block min-h-6"
          prefetch={false}
          href={`/library/documents/${encodeURIComponent(id)}/affected`}
        >
          Past answers that rest on it
        </Link>
      </p>
      {entry.removed && <p className="mt-2 text-sm text-partly">It is left out of the next release.</p>}
      <StandingForms
        id={id}
        isCurrent={shown.standing === 'current' || shown.standing === 'unknown'}
        documents={others.map(({ id: other, title, year }) => ({ id: other, title, year }))}
      />
      <details className="mt-4">
        <summary className="min-h-8 cursor-pointer font-medium">What it is: edit</summary>
        <EditForm id={id} said={shown} quoting={entry.quoting} />
      </details>
      <EditionList
        id={id}
        editions={entry.editions}
        held={document.contentHash}
        supersedes={shown.supersedes}
      />
      <PassagesBeside
        source={{ document, parsed }}
        passages={passages}
        addresses={sourceAddresses(id, library.releaseId)}
      />
      <EntryHistory history={history} />
    </div>
  );
}
