import Link from 'next/link';
import { readingNow } from './reading-now';
import type { Authorised } from '../authorise';
import { ActionButton } from '../forms/action-button';
import { buildRelease, rollBack } from './actions';
import { JobRow } from './job-row';

/** What is live, what is being built, and the way back. */
export async function ReleaseBar({ open }: { readonly open: Authorised }) {
  const { keepers } = open;
  const [lines, before, jobs] = await Promise.all([
    keepers.releaseLines(),
    keepers.releaseBefore(),
    readingNow(keepers),
  ]);
  const live = lines.find(({ isCurrent }) => isCurrent);
  const held = lines.find(({ gate, madeCurrent }) => gate === 'findings' && madeCurrent.length === 0);
  return (
    <section aria-label="Release" className="mt-4 border-y border-hairline py-2 text-sm">
      <p className="flex flex-wrap items-center gap-x-5">
        <span>
          <span className="font-medium">Live</span> {live?.id ?? 'none yet'}
        </span>
        {before !== null && (
          <ActionButton
            label="Roll back"
            sure={`Questions are answered from ${before} from now on.`}
            run={rollBack}
          />
        )}
        <ActionButton label="Build a release" run={buildRelease} />
        {held !== undefined && (
          <Link className="link inline-block min-h-6" prefetch={false} href={`/library/releases/${held.id}`}>
            {held.id} was held by its gate
          </Link>
        )}
      </p>
      {jobs.map((progress) => (
        <JobRow key={`${progress.job.id} ${progress.job.status}`} initial={progress} />
      ))}
    </section>
  );
}
