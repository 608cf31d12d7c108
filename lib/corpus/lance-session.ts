import { setTimeout as pause } from 'node:timers/promises';
import { connect, Session, type Connection, type Table } from '@lancedb/lancedb';
import type { Schema } from 'apache-arrow';
import { AppError } from '../app-error';

const indexCacheBytes = 256n << 20n;
const metadataCacheBytes = 64n << 20n;
const settleMs = 2_000;

/** Two connections to one store: tables of a release never change, so reading them need not look for news. */
export interface LanceSession {
  readonly isFolder: boolean;
  readonly live: Connection;
  readonly frozen: Connection;
}

/** Where a library lies: a folder, or object storage with LanceDB's options for it. */
export interface CorpusPlace {
  readonly uri: string;
  readonly storage?: Readonly<Record<string, string>>;
}

export const isFolder = (uri: string): boolean => !/^[a-z][a-z0-9+.-]*:\/\//i.test(uri);

export async function openSession(
  { uri, storage = {} }: CorpusPlace,
  readConsistencySeconds: number,
): Promise<LanceSession> {
  const session = new Session(indexCacheBytes, metadataCacheBytes);
  const storageOptions = { ...storage };
  try {
    return {
      isFolder: isFolder(uri),
      live: await connect(uri, { session, storageOptions, readConsistencyInterval: readConsistencySeconds }),
      frozen: await connect(uri, { session, storageOptions }),
    };
  } catch (cause) {
    throw new AppError('unavailable', `The library cannot be opened${whyNot(cause)}.`, { cause });
  }
}

/** What an operator can mend; the storage's own words name addresses and are kept to the cause. */
function whyNot(cause: unknown): string {
  const said = cause instanceof Error ? cause.message : '';
  if (/NoSuchBucket/.test(said)) return ': its object storage has no such bucket';
  if (/status: 40[13]|SignatureDoesNotMatch|InvalidAccessKeyId|AccessDenied/.test(said))
    return ': its object storage refuses the keys';
  return /Connect|dns|error sending request/i.test(said) ? ': its object storage does not answer' : '';
}

/**
 * Opens a table, or makes it empty when it is not there yet. LanceDB lets a second process that makes the same table empty
 * what the first has made, so on object storage both wait, once in a library's life, until neither can be at it any more.
 */
export async function ensureTable(session: LanceSession, name: string, schema: Schema): Promise<Table> {
  const known = await findTable(session.live, name);
  if (known !== null) return known;
  const making = session.live.createEmptyTable(name, schema, { mode: 'create', existOk: true });
  if (session.isFolder) return making;
  const fault = await making.then(
    () => null,
    (cause: unknown) => cause,
  );
  await pause(settleMs);
  const made = await findTable(session.live, name);
  if (made === null) throw new AppError('unavailable', 'The library cannot be written.', { cause: fault });
  return made;
}

/** Opens a table that may not be there yet: null then. */
export async function findTable(connection: Connection, name: string): Promise<Table | null> {
  try {
    return await connection.openTable(name);
  } catch (cause) {
    if (cause instanceof Error && /not found/i.test(cause.message)) return null;
    throw new AppError('unavailable', 'The library cannot be read.', { cause });
  }
}

/** Puts a table's small pieces together. That another process does it at the same moment is no fault. */
export async function compact(table: Table): Promise<void> {
  await table.optimize().catch(() => undefined);
}
