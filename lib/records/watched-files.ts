import { sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { libraryWatchedFiles as files } from '@/db/intake-tables';

/** A file of the watched folder as it was when it was last taken. */
export interface WatchedFile {
  readonly path: string;
  readonly bytes: number;
  readonly modifiedMs: number;
  readonly contentHash: string;
}

export async function watchedFiles(db: Database): Promise<ReadonlyMap<string, WatchedFile>> {
  const rows = await db.select().from(files);
  return new Map(
    rows.map(({ path, bytes, modifiedMs, contentHash }) => [path, { path, bytes, modifiedMs, contentHash }]),
  );
}

/** Notes a file as it was taken. */
export async function noteWatchedFile(db: Database, file: WatchedFile): Promise<void> {
  const now = { ...file, takenAt: sql`now()` };
  await db.insert(files).values(file).onConflictDoUpdate({ target: files.path, set: now });
}
