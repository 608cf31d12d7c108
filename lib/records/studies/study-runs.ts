import { and, eq, isNull, lt, or, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { studies } from '@/db/study-tables';
import type { StudyId } from '../../panel/study/study-ids';
import { asStudyId } from '../../panel/study/study-ids';

/**
 * Takes over the writing of a study's answers: true for one process only, while nobody has given a sign of life for `silentMs`
 * (0 for a database of one process that has just started).
 */
export async function claimRun(db: Database, id: StudyId, silentMs: number): Promise<boolean> {
  const claimed = await db
    .update(studies)
    .set({ heartbeatAt: sql`now()` })
    .where(and(eq(studies.id, id), eq(studies.status, 'generating'), silent(silentMs)))
    .returning({ id: studies.id });
  return claimed.length > 0;
}

/** A sign of life of the process that writes; false once the study is no longer being written. */
export async function beatRun(db: Database, id: StudyId): Promise<boolean> {
  const beaten = await db
    .update(studies)
    .set({ heartbeatAt: sql`now()` })
    .where(and(eq(studies.id, id), eq(studies.status, 'generating')))
    .returning({ id: studies.id });
  return beaten.length > 0;
}

/** Gives the run back, so that the next one need not wait. */
export async function endRun(db: Database, id: StudyId): Promise<void> {
  await db.update(studies).set({ heartbeatAt: null }).where(eq(studies.id, id));
}

/** Studies whose answers were being written by a process that gives no sign of life. */
export async function abandonedRuns(db: Database, silentMs: number): Promise<readonly StudyId[]> {
  const rows = await db
    .select({ id: studies.id })
    .from(studies)
    .where(and(eq(studies.status, 'generating'), silent(silentMs)));
  return rows.map(({ id }) => asStudyId(id));
}

function silent(silentMs: number) {
  const since = sql`now() - ${`${String(silentMs)} milliseconds`}::interval + interval '1 millisecond'`;
  return or(isNull(studies.heartbeatAt), lt(studies.heartbeatAt, since));
}
