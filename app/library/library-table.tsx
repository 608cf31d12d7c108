'use client';

import Link from 'next/link';
import { useState } from 'react';
import type { LibraryDocument } from '@/lib/evidence/document';
import { FilterField } from '../marks/filter-field';
import { holdsAllWords } from '../marks/holds-all-words';
import { sourceName } from '../marks/source-name';
import { StandingMark, standingOfSource } from '../marks/standing-mark';

const MOST_ROWS = 1000;

export function LibraryTable(props: {
  readonly documents: readonly LibraryDocument[];
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
              </tr>
            </thead>
            <tbody>
              {shown.map((document) => (
                <LibraryRow
                  key={document.id}
                  document={document}
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
  readonly releaseId: string;
  readonly day: string;
}) {
  const { document } = props;
  const standing = standingOfSource(document, props.day);
  return (
    <tr>
      <td className="sm:min-w-96">
        <Link
          className="link"
          prefetch={false}
          href={`/documents/${encodeURIComponent(document.id)}?release=${encodeURIComponent(props.releaseId)}`}
        >
          {document.title}
        </Link>
        <span className="text-quiet">
          {' '}
          <span className="sm:hidden">{sourceName(document)} · </span>
          {document.isDigest && 'digest · '}
          {document.format}
        </span>
      </td>
      <td className="max-sm:hidden" title={document.body ?? undefined}>
        {document.bodyShort ?? document.body ?? '–'}
      </td>
      <td className="number max-sm:hidden">{document.year ?? '–'}</td>
      <td className="max-sm:hidden">{document.jurisdiction ?? '–'}</td>
      <td className="sm:max-w-72 sm:min-w-36">
        {standing === 'current' ? (
          <span className="text-quiet">{document.standing === 'current' ? 'current' : 'not stated'}</span>
        ) : (
          <StandingMark document={document} day={props.day} />
        )}
      </td>
      <td className="number max-sm:hidden">{document.passages}</td>
      <td className="number max-sm:hidden">{(document.anchorRate * 100).toFixed(0)} %</td>
    </tr>
  );
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
