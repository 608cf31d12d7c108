import { and, asc, eq, lt, or, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { libraryUploads as uploads } from '@/db/intake-tables';
import type { PersonId } from '../identity/person';
import { newId } from './new-id';

/* Single statements throughout: a database shared by another process has no transactions. */

/** A tab that is silent for so long may be followed by another. */
const silentSeconds = 15;

export interface Upload {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly modifiedMs: number;
  readonly tab: string;
}

export type AskedUpload = Omit<Upload, 'id'> & { readonly personId: PersonId };

/** The unfinished upload of the same file that this tab may go on with, now its own; null where there is none. */
export async function takeOverUpload(db: Database, asked: AskedUpload): Promise<Upload | null> {
  const isFree = or(
    eq(uploads.tab, asked.tab),
    lt(uploads.touchedAt, sql`now() - make_interval(secs => ${sql.raw(String(silentSeconds))})`),
  );
  const same = and(
    eq(uploads.personId, asked.personId),
    eq(uploads.name, asked.name),
    eq(uploads.bytes, asked.bytes),
    eq(uploads.modifiedMs, asked.modifiedMs),
    isFree,
  );
  const [oldest] = await db.select().from(uploads).where(same).orderBy(asc(uploads.createdAt)).limit(1);
  if (oldest === undefined) return null;
  const [taken] = await db
    .update(uploads)
    .set({ tab: asked.tab, touchedAt: sql`now()` })
    .where(and(eq(uploads.id, oldest.id), eq(uploads.tab, oldest.tab)))
    .returning();
  return taken === undefined ? null : toUpload(taken);
}

export async function createUpload(db: Database, asked: AskedUpload): Promise<Upload> {
  const [made] = await db
    .insert(uploads)
    .values({ id: newId(), ...asked })
    .returning();
  if (made === undefined) throw new Error('An upload must be written.');
  return toUpload(made);
}

/** Somebody's own upload; null when there is none of that id. */
export async function findUpload(db: Database, id: string, personId: PersonId): Promise<Upload | null> {
  const [row] = await db
    .select()
    .from(uploads)
    .where(and(eq(uploads.id, id), eq(uploads.personId, personId)));
  return row === undefined ? null : toUpload(row);
}

export async function listUploads(db: Database, personId: PersonId): Promise<readonly Upload[]> {
  const rows = await db
    .select()
    .from(uploads)
    .where(eq(uploads.personId, personId))
    .orderBy(asc(uploads.createdAt));
  return rows.map(toUpload);
}

/** A sign of life of the tab that sends; false when the upload is another tab's by now, or gone. */
export async function touchUpload(db: Database, id: string, tab: string): Promise<boolean> {
  const touched = await db
    .update(uploads)
    .set({ touchedAt: sql`now()` })
    .where(and(eq(uploads.id, id), eq(uploads.tab, tab)))
    .returning({ id: uploads.id });
  return touched.length > 0;
}

export async function removeUpload(db: Database, id: string): Promise<void> {
  await db.delete(uploads).where(eq(uploads.id, id));
}

/** Removes what nobody has gone on with for `days`; returns the ids. */
export async function removeStaleUploads(db: Database, days: number): Promise<readonly string[]> {
  const stale = await db
    .delete(uploads)
    .where(lt(uploads.touchedAt, sql`now() - make_interval(days => ${sql.raw(String(days))})`))
    .returning({ id: uploads.id });
  return stale.map(({ id }) => id);
}

const toUpload = ({ id, name, bytes, modifiedMs, tab }: typeof uploads.$inferSelect): Upload => ({
  id,
  name,
  bytes,
  modifiedMs,
  tab,
});
