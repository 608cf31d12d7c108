import { eq, inArray, lt, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { libraryWork } from '@/db/library-tables';

const keysPerStatement = 500;

/** Keeps a finished piece of work; the same key always holds the same bytes, so a second writer changes nothing. */
export async function saveWork(db: Database, key: string, bytes: Uint8Array): Promise<void> {
  await db.insert(libraryWork).values({ key, bytes }).onConflictDoNothing();
}

export async function readWork(db: Database, key: string): Promise<Uint8Array | null> {
  const [row] = await db
    .select({ bytes: libraryWork.bytes })
    .from(libraryWork)
    .where(eq(libraryWork.key, key));
  return row?.bytes ?? null;
}

export async function hasWork(db: Database, key: string): Promise<boolean> {
  const rows = await db.select({ key: libraryWork.key }).from(libraryWork).where(eq(libraryWork.key, key));
  return rows.length > 0;
}

/** Drops the work of a job that is over, and what jobs given up a week ago have left. */
export async function dropWork(db: Database, keys: readonly string[]): Promise<void> {
  for (let at = 0; at < keys.length; at += keysPerStatement) {
    await db.delete(libraryWork).where(inArray(libraryWork.key, keys.slice(at, at + keysPerStatement)));
  }
  await db.delete(libraryWork).where(lt(libraryWork.createdAt, sql`now() - interval '7 days'`));
}
