import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Database } from '@/db/client';
import type { Embedder } from '@/lib/retrieval/embedder';
import type { JobDocument, LibraryJob } from '@/lib/records/library-job';
import { readWork, saveWork } from '@/lib/records/library-work';
import { readingSettingsHash } from '../pipeline/read-document';
import type { ReadDocument } from '../pipeline/read-document';

const FASTEST = { level: 1 };

const keyOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\u0000')).digest('hex');

/** The same file in the same place under the same settings is read once. */
export const readingKey = (source: string, contentHash: string): string =>
  keyOf('reading', source, contentHash, readingSettingsHash);

/**
 * The same passages under the same title and embedding have the same vectors; the passages are told by where they come
 * from: what was read of a file, or a document of the job's base.
 */
export const vectorsKey = (
  embedder: Embedder,
  { baseRelease }: Pick<LibraryJob, 'baseRelease'>,
  { depth, source, contentHash, documentId }: JobDocument,
  title: string,
): string => {
  const origin =
    depth === 'parse' ? readingKey(source, contentHash) : keyOf('held', baseRelease ?? '', documentId ?? '');
  return keyOf('vectors', embedder.id, origin, title);
};

export const saveReading = (db: Database, key: string, read: ReadDocument): Promise<void> =>
  saveWork(db, key, gzipSync(JSON.stringify(read), FASTEST));

/** The work was written by this program: its shape is the one it had. */
export const findReading = async (db: Database, key: string): Promise<ReadDocument | null> => {
  const bytes = await readWork(db, key);
  return bytes === null ? null : (JSON.parse(gunzipSync(bytes).toString('utf8')) as ReadDocument);
};

export const saveVectors = (db: Database, key: string, vectors: readonly Float32Array[]): Promise<void> =>
  saveWork(
    db,
    key,
    gzipSync(
      Buffer.concat(
        vectors.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
      ),
      FASTEST,
    ),
  );

export const findVectors = async (
  db: Database,
  key: string,
  dimensions: number,
): Promise<readonly Float32Array[] | null> => {
  const bytes = await readWork(db, key);
  if (bytes === null) return null;
  const unpacked = gunzipSync(bytes);
  const all = new Float32Array(unpacked.length / Float32Array.BYTES_PER_ELEMENT);
  new Uint8Array(all.buffer).set(unpacked);
  return Array.from({ length: all.length / dimensions }, (_, row) =>
    all.slice(row * dimensions, (row + 1) * dimensions),
  );
};
