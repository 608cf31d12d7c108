import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { Database } from '@/db/client';
import type { Corpus } from '@/lib/corpus/corpus';
import { propose } from '@/lib/records/library-proposals';
import { noteWatchedFile, watchedFiles } from '@/lib/records/watched-files';
import { largestFileBytes } from './upload-limits';

/** A file that changed a moment ago may still be being copied. */
const SETTLED_MS = 5_000;

/**
 * Looks through the folder and proposes files that are new or have other bytes than when they were last taken. A file that
 * cannot be read, or that is still being written, is taken another time.
 */
export function watchFolder(uses: {
  readonly db: Database;
  readonly corpus: Corpus;
  readonly folder: string | null;
  readonly given: () => void;
}): () => Promise<void> {
  const { db, corpus, folder, given } = uses;
  const take = async (path: string, known: Awaited<ReturnType<typeof watchedFiles>>): Promise<boolean> => {
    const { size, mtimeMs } = await stat(path);
    const modifiedMs = Math.floor(mtimeMs);
    const before = known.get(path);
    if (before?.bytes === size && before.modifiedMs === modifiedMs) return false;
    if (Date.now() - mtimeMs < SETTLED_MS || size > largestFileBytes || size === 0) return false;
    const bytes = await readFile(path);
    const contentHash = createHash('sha256').update(bytes).digest('hex');
    const isNew = before?.contentHash !== contentHash;
    if (isNew) {
      await corpus.saveOriginal(contentHash, bytes);
      const source = relative(folder ?? '', path)
        .split(sep)
        .join('/');
      // The same file with the same bytes is one proposal, whichever process saw it and however often.
      const id = createHash('sha256').update(`${path}\u0000${contentHash}`).digest('hex').slice(0, 20);
      const found = { id, origin: 'folder', source, contentHash, bytes: bytes.length } as const;
      await propose(db, { ...found, givenBy: 'watched folder' });
    }
    await noteWatchedFile(db, { path, bytes: bytes.length, modifiedMs, contentHash });
    return isNew;
  };
  return async () => {
    if (folder === null) return;
    const known = await watchedFiles(db);
    let taken = 0;
    for (const path of await filesIn(folder)) if (await take(path, known).catch(() => false)) taken += 1;
    if (taken > 0) given();
  };
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(/* turbopackIgnore: true */ entry.parentPath, entry.name))
    .filter(
      (path) =>
        !relative(folder, path)
          .split(sep)
          .some((part) => part.startsWith('.')),
    )
    .filter((path) => !/^(?:thumbs\.db|desktop\.ini)$|~$/i.test(basename(path)))
    .toSorted();
}
