import { unzipSync } from 'fflate';
import { AppError } from '@/lib/app-error';
import { archiveEntries } from './archive-entries';
import type { ArchiveEntry } from './archive-entries';

const MEBIBYTE = 1024 * 1024;
const MOST_UNPACKED_BYTES = 300 * MEBIBYTE;
const MOST_ENTRIES = 5_000;
// Text packs at most some fifty to one; zeros a thousand to one.
const MOST_RATIO = 200;
const SMALL_BYTES = MEBIBYTE;

const refuseBomb = (entries: readonly ArchiveEntry[], what: string): void => {
  if (entries.length > MOST_ENTRIES)
    throw new AppError(
      'too-large',
      `${what} holds ${entries.length} files; at most ${MOST_ENTRIES} are read.`,
    );
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (unpacked > MOST_UNPACKED_BYTES)
    throw new AppError('too-large', `${what} unpacks to more than ${MOST_UNPACKED_BYTES / MEBIBYTE} MB.`);
  const bomb = entries.find(
    ({ unpackedBytes, packedBytes }) =>
      unpackedBytes > SMALL_BYTES && unpackedBytes > packedBytes * MOST_RATIO,
  );
  if (bomb !== undefined)
    throw new AppError(
      'too-large',
      `${what} holds a file that unpacks to over ${MOST_RATIO} times its size.`,
    );
};

/** The files of a ZIP archive by name, unpacked one at a time. */
export interface Archive {
  readonly entries: readonly ArchiveEntry[];
  /** Null when there is no file of that name. Never more bytes than the archive says, whatever is packed. */
  read(name: string): Uint8Array | null;
}

/**
 * Opens a ZIP archive by its own directory. `what` names it in the sentences for people. Throws `AppError` for one that is
 * cut off, encrypted, or a bomb by number of files, total size or ratio.
 */
export const openArchive = (bytes: Uint8Array, what: string): Archive => {
  const entries = archiveEntries(bytes);
  if (entries === null)
    throw new AppError('bad-input', `${what} is damaged or cut off and cannot be opened.`);
  if (entries.some(({ isEncrypted }) => isEncrypted))
    throw new AppError('unsupported', `${what} is encrypted and opens with a password only.`);
  refuseBomb(entries, what);
  const known = new Set(entries.map(({ name }) => name));
  return {
    entries,
    read: (name) => {
      if (!known.has(name)) return null;
      try {
        return unzipSync(bytes, { filter: (file) => file.name === name })[name] ?? null;
      } catch (cause) {
        throw new AppError('bad-input', `${what} is damaged: ${name} cannot be unpacked.`, { cause });
      }
    },
  };
};
