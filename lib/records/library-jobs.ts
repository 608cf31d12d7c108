import { and, asc, desc, eq, inArray, ne, or, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { libraryJobs as jobs } from '@/db/library-tables';
import { asLibraryJobId, asReleaseId, type LibraryJobId, type ReleaseId } from '../evidence/ids';
import type { BuildDepth, JobStatus, JobStep, LibraryJob } from './library-job';
import { addDocuments, tryFailedAgain, type GivenDocument } from './library-job-documents';
import { newId } from './new-id';

/* Single statements throughout: a database shared by another process has no transactions. */

/** Records what is to be done; a worker takes it up once the last document is written. */
export async function createJob(
  db: Database,
  {
    id = asLibraryJobId(newId()),
    ...asked
  }: Pick<LibraryJob, 'kind' | 'depth' | 'requestedBy'> & {
    readonly id?: LibraryJobId;
  },
  given: readonly GivenDocument[],
): Promise<LibraryJobId> {
  await db.insert(jobs).values({ id, ...asked, status: 'preparing', step: 'plan' });
  await addDocuments(
    db,
    id,
    given.map((document, ordinal) => ({ ...document, ordinal })),
  );
  await db.update(jobs).set({ status: 'queued' }).where(eq(jobs.id, id));
  return id;
}

/** Of the jobs that change the library the oldest waiting one runs, one at a time; what is only read waits for nobody. */
export async function startNextJob(db: Database): Promise<void> {
  const running = sql`exists (select 1 from ${jobs} where status = 'running' and kind <> 'read')`;
  const next = sql`(select id from ${jobs} where status = 'queued' and kind <> 'read' order by created_at, id limit 1)`;
  const isNext = or(eq(jobs.kind, 'read'), and(eq(jobs.id, next), sql`not ${running}`));
  await db
    .update(jobs)
    .set({ status: 'running', startedAt: sql`coalesce(started_at, now())` })
    .where(and(eq(jobs.status, 'queued'), isNext));
}

export async function readJob(db: Database, id: LibraryJobId): Promise<LibraryJob | null> {
  const [row] = await db.select().from(jobs).where(eq(jobs.id, id));
  return row === undefined ? null : toJob(row);
}

/** More jobs than this are not listed. */
export const mostJobsListed = 50;

/** Jobs that change the library, newest first. */
export async function listJobs(db: Database, limit = mostJobsListed): Promise<readonly LibraryJob[]> {
  const newest = [desc(jobs.createdAt), desc(jobs.id)];
  return (
    await db
      .select()
      .from(jobs)
      .where(ne(jobs.kind, 'read'))
      .orderBy(...newest)
      .limit(limit)
  ).map(toJob);
}

export async function unfinishedJobs(db: Database): Promise<readonly LibraryJob[]> {
  const rows = await db
    .select()
    .from(jobs)
    .where(inArray(jobs.status, ['queued', 'running']))
    .orderBy(asc(jobs.createdAt), asc(jobs.id));
  return rows.map(toJob);
}

/** Takes a running job to a later step; false when it is no longer running. */
export async function moveJob(
  db: Database,
  id: LibraryJobId,
  to: { readonly step: JobStep; readonly baseRelease?: ReleaseId | null; readonly releaseId?: ReleaseId },
): Promise<boolean> {
  const began = sql`jsonb_build_object(${to.step}::text, floor(extract(epoch from now()) * 1000))`;
  const moved = await db
    .update(jobs)
    .set({ ...to, lost: 0, timings: sql`${began} || ${jobs.timings}` })
    .where(and(eq(jobs.id, id), eq(jobs.status, 'running')))
    .returning({ id: jobs.id });
  return moved.length > 0;
}

/** The library has changed under the job: it builds again on what is current now. */
export async function startRound(db: Database, id: LibraryJobId, round: number): Promise<void> {
  await db
    .update(jobs)
    .set({ round: round + 1, step: 'plan' })
    .where(and(eq(jobs.id, id), eq(jobs.round, round), eq(jobs.status, 'running')));
}

export async function endJob(
  db: Database,
  id: LibraryJobId,
  status: Exclude<JobStatus, 'preparing' | 'queued' | 'running'>,
  reason: string | null,
): Promise<boolean> {
  const ended = await db
    .update(jobs)
    .set({ status, reason, endedAt: sql`now()` })
    .where(and(eq(jobs.id, id), inArray(jobs.status, ['queued', 'running', 'preparing'])))
    .returning({ id: jobs.id });
  return ended.length > 0;
}

/** Cancels a job that has not begun to make its release current; false when it is too late. */
export async function cancelJob(db: Database, id: LibraryJobId, reason: string): Promise<boolean> {
  const cancelled = await db
    .update(jobs)
    .set({ status: 'cancelled', reason, endedAt: sql`now()` })
    .where(
      and(
        eq(jobs.id, id),
        inArray(jobs.status, ['preparing', 'queued', 'running']),
        sql`${jobs.step} <> 'activate'`,
      ),
    )
    .returning({ id: jobs.id });
  return cancelled.length > 0;
}

/** A failed or cancelled job goes on where it stood; documents that failed are tried again. */
export async function retryJob(db: Database, id: LibraryJobId): Promise<boolean> {
  const again = await db
    .update(jobs)
    .set({
      status: 'queued',
      reason: null,
      endedAt: null,
      lost: 0,
      round: sql`${jobs.round} + 1`,
      step: 'plan',
    })
    .where(and(eq(jobs.id, id), inArray(jobs.status, ['failed', 'cancelled', 'held'])))
    .returning({ id: jobs.id });
  if (again.length === 0) return false;
  await tryFailedAgain(db, id);
  return true;
}

/** A job whose release was held by its gate goes on to make it current; null where none was held. */
export async function goOnHeld(db: Database, releaseId: ReleaseId): Promise<LibraryJobId | null> {
  const [again] = await db
    .update(jobs)
    .set({ status: 'queued', step: 'activate', reason: null, endedAt: null, lost: 0 })
    .where(and(eq(jobs.releaseId, releaseId), eq(jobs.status, 'held')))
    .returning({ id: jobs.id });
  return again === undefined ? null : asLibraryJobId(again.id);
}

/** Counts a lost lease; returns how many were lost since the job last got further. */
export async function countLost(db: Database, id: LibraryJobId): Promise<number> {
  const [row] = await db
    .update(jobs)
    .set({ lost: sql`${jobs.lost} + 1` })
    .where(eq(jobs.id, id))
    .returning({ lost: jobs.lost });
  return row?.lost ?? 0;
}

function toJob(row: typeof jobs.$inferSelect): LibraryJob {
  return {
    id: asLibraryJobId(row.id),
    kind: row.kind as LibraryJob['kind'],
    depth: row.depth as BuildDepth | null,
    requestedBy: row.requestedBy,
    status: row.status as JobStatus,
    step: row.step as JobStep,
    reason: row.reason,
    baseRelease: row.baseRelease === null ? null : asReleaseId(row.baseRelease),
    releaseId: row.releaseId === null ? null : asReleaseId(row.releaseId),
    round: row.round,
    timings: row.timings,
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
  };
}
