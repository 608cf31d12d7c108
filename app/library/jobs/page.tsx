import type { Metadata } from 'next';
import { mostJobsListed } from '@/lib/records/library-jobs';
import { authorised } from '../../authorise';
import { JobRow } from '../job-row';
import { LibraryPlaces } from '../library-places';

export const metadata: Metadata = { title: 'Jobs of the library' };

export default async function JobsPage() {
  const { keepers } = await authorised('admin');
  const jobs = await keepers.jobs();
  const read = await Promise.all(jobs.map(({ id }) => keepers.progress(id)));
  const progresses = read.filter((progress) => progress !== null);
  return (
    <div className="mx-auto max-w-[76rem] px-4 py-8 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">Jobs of the library</h1>
      <LibraryPlaces here="/library/jobs" />
      {progresses.length === 0 ? (
        <p className="mt-4">There was no job yet: adding documents and building a release make one.</p>
      ) : (
        <div className="mt-4">
          {progresses.map((progress) => (
            <JobRow key={`${progress.job.id} ${progress.job.status}`} initial={progress} />
          ))}
        </div>
      )}
      {progresses.length === mostJobsListed && (
        <p className="mt-4 text-sm text-quiet">The newest {mostJobsListed} are listed.</p>
      )}
    </div>
  );
}
