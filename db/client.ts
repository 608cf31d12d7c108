import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js';
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { describePostgres } from './describe-postgres';
import { lockFolder } from './folder-lock';
import * as schema from './schema';

export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface OpenDatabase {
  readonly db: Database;
  readonly kind: 'pglite' | 'postgres';
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
    return {
      db: db as unknown as Database,
      kind: 'pglite',
      ping: async () => {
        await db.execute(sql`select 1`);
      },
      close: async () => {
        await client.close();
        unlock();
      },
    };
  } catch (cause) {
    unlock();
    throw new DatabaseUnavailableError(`The embedded database in ${folder} cannot be opened.`, { cause });
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
