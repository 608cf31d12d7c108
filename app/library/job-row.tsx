'use client';

import Link from 'next/link';
import type { JobProgress } from '@/lib/records/library-job';
import { ActionButton } from '../forms/action-button';
import { Moment } from '../marks/moment';
import { cancelJob, retryJob } from './actions';
import { jobName, jobStanding, progressWords } from './job-words';
import { useJob } from './use-job';

/** One job: what it is at, a bar that never falls, and what can be done about it. */
export function JobRow({
  initial,
  isLinked = true,
}: {
  readonly initial: JobProgress;
  readonly isLinked?: boolean;
}) {
  const { progress, share, isOver } = useJob(initial);
  const { job } = progress;
  const percent = Math.floor(share * 100);
  const name = `${jobName(job)}, asked for by ${job.requestedBy}`;
  const mayRetry = job.status === 'failed' || job.status === 'cancelled';
  return (
    <div className="border-b border-hairline py-3 text-sm">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-medium">{jobName(job)}</span>
        <span className={job.status === 'failed' ? 'text-disagrees' : ''}>{jobStanding(job)}</span>
        <span className="text-quiet">
          {job.requestedBy}, <Moment iso={job.createdAt} />
        </span>
        {isLinked && (
          <Link className="link inline-block min-h-6" prefetch={false} href={`/library/jobs/${job.id}`}>
            Documents of this job
          </Link>
        )}
        {job.releaseId !== null && (
          <Link
            className="link inline-block min-h-6"
            prefetch={false}
            href={`/library/releases/${job.releaseId}`}
          >
            Gate report
          </Link>
        )}
      </p>
      {!isOver && (
        <div className="mt-2 flex items-center gap-3">
          <progress className="job-bar" max={100} value={percent} aria-label={name} />
          <span className="whitespace-nowrap tabular-nums">{percent} %</span>
        </div>
      )}
      <p className="mt-1 text-quiet tabular-nums">{progressWords(progress)}</p>
      {job.reason !== null && <p className="mt-1 max-w-[68ch]">{job.reason}</p>}
      {!isOver && job.step !== 'activate' && (
        <ActionButton
          label="Cancel"
          of={jobName(job)}
          sure="What was read is kept; the library stays as it is."
          run={cancelJob.bind(null, job.id)}
        />
      )}
      {mayRetry && <ActionButton label="Try again" of={jobName(job)} run={retryJob.bind(null, job.id)} />}
    </div>
  );
}
