import { mkdirSync } from 'node:fs';
import postgres from 'postgres';
import type { DatabaseLocation } from './client';
import { describePostgres } from './describe-postgres';
import { FolderHeldError, lockFolder } from './folder-lock';

/** A sentence that says why the database cannot be opened, or null. Changes nothing. */
export async function checkDatabase(location: DatabaseLocation): Promise<string | null> {
  return 'url' in location
    ? checkPostgres(location.url)
    : checkFolder(location.folder, Date.now() + patienceMs);
}

/** A process that has just been ended may hold its folder a moment longer. */
const patienceMs = 2_000;
const pauseMs = 100;

async function checkFolder(folder: string, until: number): Promise<string | null> {
  try {
    mkdirSync(folder, { recursive: true });
    lockFolder(folder)();
    return null;
  } catch (cause) {
    if (!(cause instanceof FolderHeldError)) return `The folder ${folder} cannot be written.`;
    if (Date.now() > until) return cause.message;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    return checkFolder(folder, until);
  }
}

async function checkPostgres(url: string): Promise<string | null> {
  if (!URL.canParse(url)) return 'DATABASE_URL is not a URL.';
  const client = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    await client`select 1`;
    return null;
  } catch {
    return `${describePostgres(url)} cannot be reached.`;
  } finally {
    await client.end({ timeout: 1 });
  }
}
