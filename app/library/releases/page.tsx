import type { Metadata } from 'next';
import Link from 'next/link';
import { authorised } from '../../authorise';
import { Moment } from '../../marks/moment';
import { WideTable } from '../../marks/wide-table';
import type { ReleaseLine } from '../../services/library-releases';
import { LibraryPlaces } from '../library-places';
import { GATE_WORDS } from './gate-words';

export const metadata: Metadata = { title: 'Releases' };

export default async function ReleasesPage() {
  const { keepers } = await authorised('admin');
  const lines = await keepers.releaseLines();
  return (
    <div className="mx-auto max-w-[76rem] px-4 py-8 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">Releases</h1>
      <LibraryPlaces here="/library/releases" />
      <p className="mt-2 max-w-[68ch] text-sm text-quiet">
        A release never changes. One write makes another one current; questions in flight finish on the
        release they began on.
      </p>
      {lines.length === 0 ? (
        <p className="mt-4">There is no release yet: add documents and build one.</p>
      ) : (
        <WideTable label="Releases table" className="mt-4">
          <thead>
            <tr>
              <th scope="col">Release</th>
              <th scope="col">Built</th>
              <th scope="col" className="number max-sm:hidden">
                Documents
              </th>
              <th scope="col" className="number max-sm:hidden">
                Passages
              </th>
              <th scope="col" className="number max-sm:hidden">
                Anchor rate
              </th>
              <th scope="col">Gate</th>
              <th scope="col">Live</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <ReleaseRow key={line.id} line={line} />
            ))}
          </tbody>
        </WideTable>
      )}
    </div>
  );
}

function ReleaseRow({ line }: { readonly line: ReleaseLine }) {
  const last = line.madeCurrent.at(-1);
  return (
    <tr>
      <td>
        <Link className="link" prefetch={false} href={`/library/releases/${line.id}`}>
          {line.id}
        </Link>
      </td>
      <td>
        <Moment iso={line.createdAt} />
      </td>
      <td className="number max-sm:hidden">{line.documents}</td>
      <td className="number max-sm:hidden">{line.passages.toLocaleString('en')}</td>
      <td className="number max-sm:hidden">{(line.anchorRate * 100).toFixed(1)} %</td>
      <td>{GATE_WORDS[line.gate]}</td>
      <td>
        {line.isCurrent ? (
          <span className="font-medium">live since </span>
        ) : last === undefined ? (
          'never'
        ) : (
          ''
        )}
        {last !== undefined && <Moment iso={last} />}
      </td>
    </tr>
  );
}
