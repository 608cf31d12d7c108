'use client';

import Link from 'next/link';
import { useState } from 'react';
import type { CatalogueEntry } from '@/lib/evidence/catalogue-entry';
import type { LibraryDocument, Standing } from '@/lib/evidence/document';
import { FilterField } from '../marks/filter-field';
import { holdsAllWords } from '../marks/holds-all-words';
import { sourceName } from '../marks/source-name';
import { StandingMark, standingOfSource } from '../marks/standing-mark';

const MOST_ROWS = 1000;

/** What keepers know of a document; `standing` is what they have said, which the next release shows. */
export interface Kept extends Pick<CatalogueEntry, 'quoting' | 'lastChecked' | 'removed'> {
  readonly standing: Standing | null;
}

const QUOTING: Readonly<Record<Kept['quoting'], string>> = {
  allowed: 'may be quoted',
  'not-allowed': 'may not be quoted',
  'not-known': 'quoting not settled',
};

export function LibraryTable(props: {
  readonly documents: readonly LibraryDocument[];
  /** By document; null for people who do not keep the library. */
  readonly kept: Readonly<Record<string, Kept>> | null;
  readonly releaseId: string;
  readonly find: string;
  readonly day: string;
}) {
  const [wanted, setWanted] = useState(props.find);
  const found = props.documents.filter((document) => holdsAllWords(textOf(document), wanted));
  const shown = found.slice(0, MOST_ROWS);
  return (
    <>
      <FilterField
        label="Filter library"
        value={wanted}
        change={setWanted}
        shown={found.length}
        all={props.documents.length}
      />
      {found.length > MOST_ROWS && (
        <p className="text-sm text-quiet">The first {MOST_ROWS} are listed: type to narrow the list.</p>
      )}
      {found.length === 0 ? (
        <p className="mt-4">Not in your library: no document matches “{wanted}”. Use fewer words.</p>
      ) : (
        <div className="overflow-x-auto" role="region" aria-label="Library table" tabIndex={0}>
          <table className="register sm:min-w-[60rem]">
            <thead>
              <tr>
                <th scope="col">Document</th>
                <th scope="col" className="max-sm:hidden">
                  Body
                </th>
                <th scope="col" className="number max-sm:hidden">
                  Year
                </th>
                <th scope="col" className="max-sm:hidden">
                  Jurisdiction
                </th>
                <th scope="col">Standing</th>
                <th scope="col" className="number max-sm:hidden">
                  Passages
                </th>
                <th scope="col" className="number max-sm:hidden">
                  Anchor rate
                </th>
                {props.kept !== null && (
                  <>
                    <th scope="col" className="max-sm:hidden">
                      Last checked
                    </th>
                    <th scope="col" className="max-sm:hidden">
                      Licence
                    </th>
                  </>
                )}
              </tr>
            </thead>
            <tbody>
              {shown.map((document) => (
                <LibraryRow
                  key={document.id}
                  document={document}
                  kept={props.kept?.[document.id] ?? null}
                  releaseId={props.releaseId}
                  day={props.day}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function LibraryRow(props: {
  readonly document: LibraryDocument;
  readonly kept: Kept | null;
  readonly releaseId: string;
  readonly day: string;
}) {
  const { document, kept } = props;
  const address = encodeURIComponent(document.id);
  const standing = standingOfSource(document, props.day);
  return (
    <tr>
      <td className={kept === null ? 'sm:min-w-96' : 'sm:min-w-64'}>
        <Link
          className="link inline-block min-h-6"
          prefetch={false}
          href={`/documents/${address}?release=${encodeURIComponent(props.releaseId)}`}
        >
          {document.title}
        </Link>
        <span className="text-quiet">
          {' '}
          <span className="sm:hidden">{sourceName(document)} · </span>
          {kept !== null && document.version !== null && `${document.version} · `}
          {document.isDigest && 'digest · '}
          {document.format}
        </span>
        {kept !== null && (
          <Link
            className="link ms-2 inline-block min-h-6"
            prefetch={false}
            href={`/library/documents/${address}`}
            aria-label={`Keep: ${document.title}`}
          >
            Keep
          </Link>
        )}
      </td>
      <td className="max-sm:hidden" title={document.body ?? undefined}>
        {document.bodyShort ?? document.body ?? '–'}
      </td>
      <td className="number max-sm:hidden">{document.year ?? '–'}</td>
      <td className="max-sm:hidden">{document.jurisdiction ?? '–'}</td>
      <td className="max-sm:max-w-40 sm:max-w-60 sm:min-w-32">
        {standing === 'current' ? (
          <span className="text-quiet">{document.standing === 'current' ? 'current' : 'not stated'}</span>
        ) : (
          <StandingMark document={document} day={props.day} />
        )}
        {kept !== null && <NextRelease document={document} kept={kept} />}
      </td>
      <td className="number max-sm:hidden">{document.passages}</td>
      <td className="number max-sm:hidden">{(document.anchorRate * 100).toFixed(0)} %</td>
      {kept !== null && (
        <>
          <td className="whitespace-nowrap max-sm:hidden">{kept.lastChecked ?? 'never'}</td>
          <td className="max-sm:hidden sm:min-w-36">
            {document.licence ?? 'not stated'}
            <span className="block text-quiet">{QUOTING[kept.quoting]}</span>
          </td>
        </>
      )}
    </tr>
  );
}

/** What keepers have said and the release that is live does not show yet. */
function NextRelease({ document, kept }: { readonly document: LibraryDocument; readonly kept: Kept }) {
  if (kept.removed) return <span className="block text-quiet">left out of the next release</span>;
  if (kept.standing === null || kept.standing === document.standing) return null;
  return <span className="block text-quiet">{kept.standing} in the next release</span>;
}

function textOf(document: LibraryDocument): string {
  return [
    document.id,
    document.title,
    document.body,
    document.bodyShort,
    document.year,
    document.jurisdiction,
    document.specialty,
    document.standing,
    document.format,
    document.source,
  ]
    .filter((part) => part !== null)
    .join(' ');
}
