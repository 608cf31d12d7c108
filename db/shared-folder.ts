import { chmodSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { deserialize, serialize } from 'node:v8';
import { types, type PGlite } from '@electric-sql/pglite';

/** One statement with its values, or several statements in one text without values. */
export interface SqlRequest {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Rows as objects, or as arrays in which times stay as the database writes them. */
  readonly rows: 'objects' | 'arrays';
}

export type ExecuteSql = (request: SqlRequest) => Promise<{ readonly rows: unknown[] }>;

interface Framed {
  readonly id: number;
}

/** The longest path of a socket that Linux and macOS both take. */
const longestPath = 100;

export const socketOf = (folder: string): string | null => {
  const path = `${folder.replace(/\/+$/, '')}.socket`;
  return Buffer.byteLength(path) > longestPath ? null : path;
};

const asWritten = (value: string): string => value;
/** Times as text, as the other drivers hand them to drizzle. */
const plainTimes = Object.fromEntries(
  [types.TIMESTAMP, types.TIMESTAMPTZ, types.INTERVAL, types.DATE].map((type) => [type, asWritten]),
);

export const executorOf =
  (client: PGlite): ExecuteSql =>
  async ({ text, values, rows }) => {
    if (values.length === 0 && rows === 'objects')
      return { rows: (await client.exec(text)).at(-1)?.rows ?? [] };
    const options = rows === 'arrays' ? { rowMode: 'array' as const, parsers: plainTimes } : {};
    return { rows: (await client.query(text, [...values], options)).rows };
  };

/** Calls back with every message of a socket: four bytes of length, then the value as V8 writes it. */
function readMessages(socket: Socket, take: (message: unknown) => void): void {
  let waiting = Buffer.alloc(0);
  socket.on('data', (part) => {
    waiting = Buffer.concat([waiting, part as Buffer]);
    while (waiting.length >= 4 && waiting.length >= 4 + waiting.readUInt32LE(0)) {
      const end = 4 + waiting.readUInt32LE(0);
      const message: unknown = deserialize(waiting.subarray(4, end));
      waiting = waiting.subarray(end);
      take(message);
    }
  });
}

function send(socket: Socket, message: unknown): void {
  const body = serialize(message);
  const head = Buffer.alloc(4);
  head.writeUInt32LE(body.length);
  socket.write(Buffer.concat([head, body]));
}

const faultOf = (cause: unknown): { readonly message: string; readonly code: string | undefined } => {
  const { message, code } = cause as { readonly message?: string; readonly code?: string };
  return { message: message ?? String(cause), code };
};

/**
 * Lets other processes of the same user run statements on the embedded database that this process holds: each for itself,
 * in no transaction with others. The function that comes back ends it.
 */
export function shareDatabase(folder: string, client: PGlite): () => void {
  const path = socketOf(folder);
  if (path === null) return () => undefined;
  rmSync(path, { force: true });
  const execute = executorOf(client);
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    readMessages(socket, (message) => {
      const { id, ...request } = message as Framed & SqlRequest;
      void execute(request).then(
        ({ rows }) => send(socket, { id, rows }),
        (cause: unknown) => send(socket, { id, fault: faultOf(cause) }),
      );
    });
  });
  server.on('error', () => undefined);
  server.listen(path, () => chmodSync(path, 0o600));
  server.unref();
  return () => {
    server.close();
    for (const socket of sockets) socket.destroy();
    rmSync(path, { force: true });
  };
}

interface Pending {
  readonly resolve: (answer: { readonly rows: unknown[] }) => void;
  readonly reject: (cause: Error) => void;
}

interface Reply extends Framed {
  readonly rows?: unknown[];
  readonly fault?: { readonly message: string; readonly code?: string };
}

/** Connects to a database that another process shares; null when none does. */
export async function joinDatabase(
  folder: string,
): Promise<{ readonly execute: ExecuteSql; close(): void } | null> {
  const path = socketOf(folder);
  const socket = path === null ? null : await opened(path);
  if (socket === null) return null;
  const pending = new Map<number, Pending>();
  let last = 0;
  let over = false;
  readMessages(socket, (message) => {
    const { id, rows, fault } = message as Reply;
    const asked = pending.get(id);
    pending.delete(id);
    if (fault === undefined) asked?.resolve({ rows: rows ?? [] });
    else asked?.reject(Object.assign(new Error(fault.message), { code: fault.code }));
  });
  const end = (): void => {
    over = true;
    for (const { reject } of pending.values()) reject(gone());
    pending.clear();
  };
  socket.on('error', end);
  socket.on('close', end);
  return {
    execute: (request) =>
      new Promise((resolve, reject) => {
        if (over) return reject(gone());
        last += 1;
        pending.set(last, { resolve, reject });
        send(socket, { id: last, ...request });
      }),
    close: () => socket.destroy(),
  };
}

const gone = (): Error =>
  Object.assign(new Error('The process that holds the database has ended.'), { code: 'GONE' });

const opened = (path: string): Promise<Socket | null> =>
  new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(null));
  });
