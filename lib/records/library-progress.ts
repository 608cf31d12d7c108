import { eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { libraryJobDocuments as documents } from '@/db/library-tables';
import type { LibraryJobId } from '../evidence/ids';
import type { JobProgress, LibraryJob } from './library-job';
import { readJob } from './library-jobs';

const lastSteps = ['build', 'check', 'activate'] as const;

/** How far a job is at a time (milliseconds since 1970); null when there is no such job. */
export async function readProgress(
  db: Database,
  id: LibraryJobId,
  nowMs: number,
): Promise<JobProgress | null> {
  const job = await readJob(db, id);
  if (job === null) return null;
  const rows = await db
    .select({
      state: documents.state,
      depth: documents.depth,
      count: sql<number>`count(*)::int`,
      passages: sql<number>`coalesce(sum(${documents.passages}), 0)::int`,
    })
    .from(documents)
    .where(eq(documents.jobId, id))
    .groupBy(documents.state, documents.depth);
  const count = (...states: readonly string[]): number =>
    rows.filter(({ state }) => states.includes(state)).reduce((sum, row) => sum + row.count, 0);
  const total = count('waiting', 'parsed', 'embedded', 'unchanged', 'proposed', 'failed');
  const settled = count('embedded', 'unchanged', 'proposed', 'failed');
  const units = 2 * settled + count('parsed');
  const tail = stepsDone(job);
  return {
    job,
    done: job.status === 'done' ? 2 * total + lastSteps.length : units + tail,
    total: 2 * total + lastSteps.length,
    documents: total,
    read: count('parsed', 'embedded'),
    embedded: count('embedded'),
    unchanged: count('unchanged'),
    failed: count('failed'),
    passages: rows.reduce((sum, row) => sum + row.passages, 0),
    ...pace(job, { units: units - 2 * count('unchanged'), left: 2 * total - units }, nowMs),
  };
}

/** A second round goes back to the plan: the steps begun once stay counted, so that progress never falls. */
function stepsDone({ timings }: LibraryJob): number {
  const begun = lastSteps.filter((step) => timings[step] !== undefined).length;
  return Math.max(0, begun - 1);
}

function pace(
  { startedAt, status, timings }: LibraryJob,
  { units, left }: { readonly units: number; readonly left: number },
  nowMs: number,
): Pick<JobProgress, 'rate' | 'secondsLeft'> {
  if (startedAt === null || units <= 0) return { rate: null, secondsLeft: null };
  const until = timings['build'] ?? nowMs;
  const seconds = Math.max(0.001, (until - Date.parse(startedAt)) / 1000);
  const rate = units / 2 / seconds;
  return { rate, secondsLeft: status === 'running' ? Math.ceil(left / 2 / rate) : null };
}

export const isOver = ({ status }: Pick<LibraryJob, 'status'>): boolean =>
  status === 'done' || status === 'held' || status === 'failed' || status === 'cancelled';
