import { createHash } from 'node:crypto';
import { eq, lt, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { attempts } from '@/db/people-tables';

export interface Limit {
  readonly max: number;
  readonly windowMs: number;
}

const quarterHour = 15 * 60_000;

/** For one e-mail address, whether an account has it or not: nobody can tell from being locked out. */
export const accountLimit: Limit = { max: 10, windowMs: quarterHour };
/** For one client, whatever it tries: a clinic may share one address. */
export const clientLimit: Limit = { max: 300, windowMs: quarterHour };
/** Password links that one address may ask for. */
export const mailLimit: Limit = { max: 3, windowMs: quarterHour };

/** Counts an attempt, atomically over all processes; false when there were too many in the running window. */
export async function attempt(db: Database, key: string, { max, windowMs }: Limit): Promise<boolean> {
  const now = new Date();
  const begun = new Date(now.getTime() - windowMs).toISOString();
  const isOver = sql`${attempts.since} < ${begun}::timestamptz`;
  const [row] = await db
    .insert(attempts)
    .values({ key: hashKey(key), count: 1, since: now })
    .onConflictDoUpdate({
      target: attempts.key,
      set: {
        count: sql`case when ${isOver} then 1 else ${attempts.count} + 1 end`,
        since: sql`case when ${isOver} then excluded.since else ${attempts.since} end`,
      },
    })
    .returning({ count: attempts.count });
  return row !== undefined && row.count <= max;
}

/** Forgets the attempts under a key. */
export async function forgive(db: Database, key: string): Promise<void> {
  await db.delete(attempts).where(eq(attempts.key, hashKey(key)));
}

/** Removes counters whose window is long over. */
export async function pruneAttempts(db: Database): Promise<void> {
  await db.delete(attempts).where(lt(attempts.since, new Date(Date.now() - 24 * 60 * 60_000)));
}

export const accountKey = (email: string) => `account ${email.trim().toLowerCase()}`;
export const clientKey = (address: string) => `client ${address}`;

function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
