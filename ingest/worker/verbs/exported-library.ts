import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '@/lib/app-error';
import type { CatalogueEntry } from '@/lib/evidence/catalogue-entry';
import type { Passage } from '@/lib/evidence/passage';

const documentWire = z.object({
  id: z.string(),
  source: z.string(),
  contentHash: z.string(),
  passages: z.number(),
  /** Over ids, places and texts of its passages in order. */
  passagesHash: z.string(),
});
const bodyWire = z.object({
  format: z.literal('almanac-library-1'),
  exportedAt: z.string(),
  releaseId: z.string(),
  settingsHash: z.string(),
  embedderId: z.string(),
  documents: z.array(documentWire),
  /** Entries as they stand, one JSON text each. */
  catalogue: z.array(z.string()),
  /** SHA-256 of every file under `originals`, which is also its name. */
  originals: z.array(z.string().regex(/^[0-9a-f]{64}$/)),
});
const fileWire = z.object({ body: z.string(), sha256: z.string() });

export type ExportedLibrary = z.infer<typeof bodyWire>;

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

export const passagesHash = (passages: readonly Passage[]): string =>
  sha256(JSON.stringify(passages.map(({ id, start, end, kind, text }) => [id, start, end, kind, text])));

/** The list of a whole library as a file that says its own hash. */
export const packList = (library: ExportedLibrary): string => {
  const body = JSON.stringify(library);
  return JSON.stringify({ sha256: sha256(body), body });
};

/** Reads an exported library's list. Throws `AppError('bad-input')` when it is none, or not as it was written. */
export const readList = async (folder: string): Promise<ExportedLibrary> => {
  const text = await readFile(join(folder, 'library.json'), 'utf8').catch((cause: unknown) => {
    throw new AppError('bad-input', `${folder} holds no exported library.`, { cause });
  });
  try {
    const file = fileWire.parse(JSON.parse(text));
    if (sha256(file.body) !== file.sha256) throw new Error('Its hash does not fit.');
    return bodyWire.parse(JSON.parse(file.body));
  } catch (cause) {
    throw new AppError('bad-input', 'The list of the exported library is damaged; nothing was imported.', {
      cause,
    });
  }
};

/** One original as it was exported. Throws `AppError('bad-input')` when it is missing or changed. */
export const readExported = async (folder: string, hash: string): Promise<Uint8Array> => {
  const bytes = await readFile(join(folder, 'originals', hash)).catch((cause: unknown) => {
    throw new AppError('bad-input', `The original ${hash} is missing; nothing was imported.`, { cause });
  });
  if (sha256(bytes) !== hash)
    throw new AppError('bad-input', `The original ${hash} is damaged; nothing was imported.`);
  return bytes;
};

export const entryOf = (json: string): CatalogueEntry => JSON.parse(json) as CatalogueEntry;
