import { connect, Session, type Connection, type Table } from '@lancedb/lancedb';
import type { Schema } from 'apache-arrow';
import { AppError } from '../app-error';

const indexCacheBytes = 256n << 20n;
const metadataCacheBytes = 64n << 20n;

/** Two connections to one store: tables of a release never change, so reading them need not look for news. */
export interface LanceSession {
  readonly live: Connection;
  readonly frozen: Connection;
}

export async function openSession(uri: string, readConsistencySeconds: number): Promise<LanceSession> {
  const session = new Session(indexCacheBytes, metadataCacheBytes);
  try {
    return {
      live: await connect(uri, { session, readConsistencyInterval: readConsistencySeconds }),
      frozen: await connect(uri, { session }),
    };
  } catch (cause) {
    throw new AppError('unavailable', 'The library cannot be opened.', { cause });
  }
}

/** Opens a table, or makes it empty when it is not there yet. */
export async function ensureTable(connection: Connection, name: string, schema: Schema): Promise<Table> {
  return connection.createEmptyTable(name, schema, { mode: 'create', existOk: true });
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
