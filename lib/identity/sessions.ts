import { and, desc, eq, gt, ne, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { sessions } from '@/db/people-tables';
import type { PersonId } from './person';

/** One sign-in of a person. */
export interface Session {
  readonly id: string;
  readonly userAgent: string | null;
  readonly address: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** A person's sessions that have not ended, newest first. */
export async function listSessions(db: Database, personId: PersonId): Promise<readonly Session[]> {
  const rows = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, personId), gt(sessions.expiresAt, sql`now()`)))
    .orderBy(desc(sessions.createdAt));
  return rows.map((row) => ({
    id: row.id,
    userAgent: row.userAgent,
    address: row.ipAddress,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  }));
}

/** Ends one session at once. Without effect on somebody else's. */
export async function revokeSession(db: Database, personId: PersonId, id: string): Promise<void> {
  await db.delete(sessions).where(and(eq(sessions.userId, personId), eq(sessions.id, id)));
}

/** Ends all sessions of a person but the one named. Returns how many. */
export async function revokeSessions(db: Database, personId: PersonId, but: string | null): Promise<number> {
  const ended = await db
    .delete(sessions)
    .where(and(eq(sessions.userId, personId), but === null ? sql`true` : ne(sessions.id, but)))
    .returning({ id: sessions.id });
  return ended.length;
}

/** Removes sessions that have run out. */
export async function pruneSessions(db: Database): Promise<void> {
  await db.delete(sessions).where(sql`${sessions.expiresAt} < now()`);
}
