import { sql } from 'drizzle-orm';
import type { OpenDatabase } from './client';

const queuesLock = 4_812_379;
const roundsLock = 4_812_380;

/**
 * Does what takes locks on tables of the queues: processes that start together on one Postgres would otherwise wait for each
 * other for ever. The embedded database belongs to one process.
 */
export async function inTurn({ db, kind }: OpenDatabase, work: () => Promise<void>): Promise<void> {
  if (kind !== 'postgres') return work();
  await db.transaction(async (turn) => {
    await turn.execute(sql`select pg_advisory_xact_lock(${queuesLock})`);
    await work();
  });
}

/**
 * Does a round of work that one process at a time is enough for; false where another one is at it. Who dies in the middle
 * leaves the turn to the next.
 */
export async function unlessAnotherDoes(
  { db, kind }: OpenDatabase,
  work: () => Promise<void>,
): Promise<boolean> {
  if (kind !== 'postgres') {
    await work();
    return true;
  }
  return db.transaction(async (turn) => {
    const [row] = await turn
      .select({ mine: sql<boolean>`pg_try_advisory_xact_lock(${roundsLock})` })
      .from(sql`(select 1) as one`);
    if (row?.mine !== true) return false;
    await work();
    return true;
  });
}
