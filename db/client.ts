import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { drizzle as drizzleProxy } from 'drizzle-orm/pg-proxy';
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js';
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { describePostgres } from './describe-postgres';
import { FolderHeldError, lockFolder } from './folder-lock';
import * as libraryTables from './library-tables';
import * as answerTables from './schema';
import { executorOf, joinDatabase, shareDatabase, type ExecuteSql } from './shared-folder';
import * as thresholdTables from './threshold-tables';

const schema = { ...answerTables, ...thresholdTables, ...libraryTables };

export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface OpenDatabase {
  readonly db: Database;
  /** `shared`: an embedded database that another process holds; single statements only, no transactions. */
  readonly kind: 'pglite' | 'shared' | 'postgres';
  /** For what brings its own statements: the address of a Postgres, or a way to run them here. */
  readonly sql: { readonly url: string } | { readonly execute: ExecuteSql };
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Where the rows live: a Postgres, or a folder of the embedded one (`memory://` for tests). */
export type DatabaseLocation = { readonly url: string } | { readonly folder: string };

/** Thrown when the database cannot be opened; the message is a sentence without credentials. */
export class DatabaseUnavailableError extends Error {
  override readonly name = 'DatabaseUnavailableError';
}

const migrationsFolder = join(process.cwd(), 'db/migrations');
const migrationLock = 4_812_377;

/** Opens the database and brings its tables up to date. */
export async function openDatabase(location: DatabaseLocation): Promise<OpenDatabase> {
  return 'url' in location ? openPostgres(location.url) : openEmbedded(location.folder);
}

async function openEmbedded(folder: string): Promise<OpenDatabase> {
  const inMemory = folder === 'memory://';
  if (!inMemory) mkdirSync(folder, { recursive: true });
  const unlock = inMemory ? () => undefined : lockFolder(folder);
  try {
    const client = await PGlite.create(inMemory ? {} : { dataDir: folder });
    const db = drizzlePglite({ client, schema });
    await migratePglite(db, { migrationsFolder });
    const unshare = inMemory ? () => undefined : shareDatabase(folder, client);
    return {
      db: db as unknown as Database,
      kind: 'pglite',
      sql: { execute: executorOf(client) },
      ping: async () => {
        await db.execute(sql`select 1`);
      },
      close: async () => {
        unshare();
        await client.close();
        unlock();
      },
    };
  } catch (cause) {
    unlock();
    throw new DatabaseUnavailableError(`The embedded database in ${folder} cannot be opened.`, { cause });
  }
}

/**
 * Opens a database as `openDatabase` does; an embedded one that a running process holds is used through that process.
 * Throws as `openDatabase` does.
 */
export async function openOrJoinDatabase(location: DatabaseLocation): Promise<OpenDatabase> {
  if ('url' in location) return openPostgres(location.url);
  try {
    return await openEmbedded(location.folder);
  } catch (cause) {
    const joined = cause instanceof FolderHeldError ? await joinDatabase(location.folder) : null;
    if (joined === null) throw cause;
    const { execute, close } = joined;
    const db = drizzleProxy(
      (text, values, method) => execute({ text, values, rows: method === 'all' ? 'arrays' : 'objects' }),
      { schema },
    );
    return {
      db: db as unknown as Database,
      kind: 'shared',
      sql: { execute },
      ping: async () => {
        await execute({ text: 'select 1', values: [], rows: 'objects' });
      },
      close: () => Promise.resolve(close()),
    };
  }
}

async function openPostgres(url: string): Promise<OpenDatabase> {
  const client = postgres(url, { max: 10, connect_timeout: 5, onnotice: () => undefined });
  const db = drizzlePostgres({ client, schema });
  try {
    await migrateLocked(url);
  } catch (cause) {
    await client.end({ timeout: 1 });
    throw new DatabaseUnavailableError(`${describePostgres(url)} cannot be reached or migrated.`, { cause });
  }
  return {
    db: db as unknown as Database,
    kind: 'postgres',
    sql: { url },
    ping: async () => {
      await db.execute(sql`select 1`);
    },
    close: () => client.end({ timeout: 5 }),
  };
}

/** drizzle's migrate takes no lock of its own: replicas that start together take turns here. */
async function migrateLocked(url: string): Promise<void> {
  const client = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    await client`select pg_advisory_lock(${migrationLock})`;
    await migratePostgres(drizzlePostgres({ client }), { migrationsFolder });
  } finally {
    await client.end({ timeout: 5 });
  }
}
