import type { JobProgress, JobStatus, JobStep, LibraryJob } from '@/lib/records/library-job';

const STEPS: Readonly<Record<JobStep, string>> = {
  plan: 'looking at what has to be done',
  parse: 'reading documents',
  embed: 'embedding passages',
  build: 'putting the release together',
  check: 'running the gate',
  activate: 'making the release current',
};

const STATUSES: Readonly<Record<JobStatus, string>> = {
  preparing: 'being written down',
  queued: 'waits for its turn',
  running: 'running',
  done: 'done',
  held: 'held by its gate',
  failed: 'failed',
  cancelled: 'cancelled',
};

const KINDS: Readonly<Record<LibraryJob['kind'], string>> = {
  add: 'Add documents',
  build: 'Build a release',
  read: 'Read a document',
};

export const jobName = ({ kind }: Pick<LibraryJob, 'kind'>): string => KINDS[kind];

export const jobStanding = ({ status, step }: Pick<LibraryJob, 'status' | 'step'>): string =>
  status === 'running' ? STEPS[step] : STATUSES[status];

/** `3 min 20 s`, from seconds. */
export function spokenSeconds(seconds: number): string {
  if (seconds < 60) return `${String(Math.max(1, Math.round(seconds)))} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${String(minutes)} min ${String(Math.round(seconds % 60))} s`;
  return `${String(Math.floor(minutes / 60))} h ${String(minutes % 60)} min`;
}

/** Share of the work that is done, 0 to 1. */
export const shareDone = ({ done, total }: Pick<JobProgress, 'done' | 'total'>): number =>
  total === 0 ? 0 : Math.min(1, done / total);

/** Counts, rate and time left in one line. */
export function progressWords(progress: JobProgress): string {
  const { documents, embedded, read, unchanged, failed, rate, secondsLeft, job } = progress;
  const settled = Math.max(embedded, read) + unchanged + failed;
  const parts = [
    documents === 0 ? null : `${String(settled)} of ${String(documents)} documents read`,
    failed === 0 ? null : `${String(failed)} put aside`,
    rate === null || job.status !== 'running' ? null : `${rate.toFixed(rate < 10 ? 1 : 0)} documents/s`,
    secondsLeft === null || secondsLeft === 0 ? null : `about ${spokenSeconds(secondsLeft)} left`,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
