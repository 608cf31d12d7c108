import { and, asc, eq, gt, lte, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { librarySources as sources } from '@/db/intake-tables';

/* Single statements throughout: a database shared by another process has no transactions. */

/** Longest and usual time between two looks at a source. */
export const mostDays = 365;
export const usualDays = 30;

export interface LibrarySource {
  readonly address: string;
  /** 0: not by itself. */
  readonly everyDays: number;
  /** ISO 8601, UTC; null before the first look. */
  readonly checkedAt: string | null;
  /** What the last look came to, as a sentence. */
  readonly outcome: string | null;
  readonly nextAt: string | null;
}

export interface SourceVersion {
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly contentHash: string | null;
}

const later = (days: number) =>
  days === 0 ? null : sql`now() + make_interval(days => ${sql.raw(String(Math.floor(days)))})`;

/** Remembers an address; one that is known keeps its schedule. */
export async function rememberSource(db: Database, address: string, addedBy: string): Promise<void> {
  await db
    .insert(sources)
    .values({ address, everyDays: usualDays, addedBy, nextAt: later(usualDays) })
    .onConflictDoNothing();
}

/** How often an address is looked at, in whole days; 0 ends it. False when the address is not known. */
export async function scheduleSource(db: Database, address: string, everyDays: number): Promise<boolean> {
  const set = await db
    .update(sources)
    .set({ everyDays, nextAt: later(everyDays) })
    .where(eq(sources.address, address))
    .returning({ address: sources.address });
  return set.length > 0;
}

export async function listSources(db: Database): Promise<readonly LibrarySource[]> {
  const rows = await db.select().from(sources).orderBy(asc(sources.address));
  return rows.map(({ address, everyDays, checkedAt, outcome, nextAt }) => ({
    address,
    everyDays,
    checkedAt: checkedAt?.toISOString() ?? null,
    outcome,
    nextAt: nextAt?.toISOString() ?? null,
  }));
}

export interface DueSource {
  readonly address: string;
  /** When its look fell due: the same look has the same time, whoever sees it. */
  readonly nextAt: Date;
}

export async function dueSources(db: Database): Promise<readonly DueSource[]> {
  const rows = await db
    .select({ address: sources.address, nextAt: sources.nextAt })
    .from(sources)
    .where(and(gt(sources.everyDays, 0), lte(sources.nextAt, sql`now()`)));
  return rows.flatMap(({ address, nextAt }) => (nextAt === null ? [] : [{ address, nextAt }]));
}

/** Puts the next look at an address off, once the one that was due is written down. */
export async function putOff(db: Database, address: string): Promise<void> {
  await db
    .update(sources)
    .set({ nextAt: sql`now() + make_interval(days => ${sources.everyDays})` })
    .where(and(eq(sources.address, address), lte(sources.nextAt, sql`now()`)));
}

/** What the last look that brought something was answered with; null when nothing was fetched yet. */
export async function knownVersion(db: Database, address: string): Promise<SourceVersion | null> {
  const [row] = await db.select().from(sources).where(eq(sources.address, address));
  if (row === undefined || row.contentHash === null) return null;
  return { etag: row.etag, lastModified: row.lastModified, contentHash: row.contentHash };
}

/** Notes that an address was looked at. */
export async function noteLook(
  db: Database,
  address: string,
  look: { readonly outcome: string; readonly version?: SourceVersion },
): Promise<void> {
  await db
    .update(sources)
    .set({ outcome: look.outcome, checkedAt: sql`now()`, ...look.version })
    .where(eq(sources.address, address));
}
