import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import type { Database, OpenDatabase } from './client';
import { openDatabase } from './client';

/** A database for one test file, made for it and removed after it. */
export interface TestDatabase {
  readonly name: string;
  open(): Promise<OpenDatabase>;
  remove(): Promise<void>;
}

const postgresUrl = process.env['ALMANAC_TEST_POSTGRES'] ?? 'postgres://root@127.0.0.1:5432/test';

/** The embedded database always; a real Postgres too where one answers. */
export async function testDatabases(): Promise<readonly TestDatabase[]> {
  const embedded: TestDatabase = {
    name: 'PGlite',
    open: () => openDatabase({ folder: 'memory://' }),
    remove: () => Promise.resolve(),
  };
  return (await answers(postgresUrl)) ? [embedded, realDatabase()] : [embedded];
}

class RolledBack extends Error {}

/** Runs a test inside a transaction that is rolled back: tests of one file share a database, never rows. */
export async function rolledBack(db: Database, test: (db: Database) => Promise<void>): Promise<void> {
  try {
    await db.transaction(async (tx) => {
      await test(tx);
      throw new RolledBack();
    });
  } catch (cause) {
    if (!(cause instanceof RolledBack)) throw cause;
  }
}

function realDatabase(): TestDatabase {
  const name = `almanac_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(postgresUrl);
  url.pathname = `/${name}`;
  return {
    name: 'Postgres',
    open: async () => {
      await administer((sql) => sql.unsafe(`create database ${name}`));
      return openDatabase({ url: url.href });
    },
    remove: () => administer((sql) => sql.unsafe(`drop database if exists ${name} with (force)`)),
  };
}

async function administer(run: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(postgresUrl, { max: 1, onnotice: () => undefined });
  try {
    await run(sql);
  } finally {
    await sql.end({ timeout: 2 });
  }
}

async function answers(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => undefined });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}
