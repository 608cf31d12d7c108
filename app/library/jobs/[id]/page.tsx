import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { asLibraryJobId } from '@/lib/evidence/ids';
import type { DocumentState } from '@/lib/records/library-job';
import { authorised } from '../../../authorise';
import { WideTable } from '../../../marks/wide-table';
import { JobRow } from '../../job-row';
import { jobName } from '../../job-words';
import { LibraryPlaces } from '../../library-places';

export const metadata: Metadata = { title: 'Job of the library' };

const MOST_ROWS = 500;

const STATES: Readonly<Record<DocumentState, string>> = {
  waiting: 'waits',
  parsed: 'read',
  embedded: 'read and embedded',
  unchanged: 'unchanged',
  proposed: 'read, waits for you',
  failed: 'put aside',
};

export default async function JobPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { keepers } = await authorised('admin');
  const id = asLibraryJobId((await params).id);
  const progress = await keepers.progress(id);
  if (progress === null) notFound();
  const rows = await keepers.jobDocuments(id);
  const asideFirst = rows.toSorted((a, b) => Number(b.state === 'failed') - Number(a.state === 'failed'));
  return (
    <div className="mx-auto max-w-[76rem] px-4 py-8 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">{jobName(progress.job)}</h1>
      <LibraryPlaces />
      <JobRow key={progress.job.status} initial={progress} isLinked={false} />
      {rows.length === 0 ? (
        <p className="mt-4">The job was given no documents: it builds from those that are held.</p>
      ) : (
        <WideTable label="Documents of the job" className="mt-4">
          <thead>
            <tr>
              <th scope="col">Document</th>
              <th scope="col">State</th>
              <th scope="col" className="number">
                Passages
              </th>
              <th scope="col">Why it was put aside</th>
            </tr>
          </thead>
          <tbody>
            {asideFirst.slice(0, MOST_ROWS).map(({ source, state, passages, reason }) => (
              <tr key={source}>
                <td className="break-words">{source}</td>
                <td>{STATES[state]}</td>
                <td className="number">{passages}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
      {rows.length > MOST_ROWS && (
        <p className="mt-2 text-sm text-quiet">
          The first {MOST_ROWS} of {rows.length} are listed, what was put aside first.
        </p>
      )}
    </div>
  );
}
