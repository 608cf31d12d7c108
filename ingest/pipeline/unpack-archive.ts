import { rmSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '@/lib/app-error';
import type { ParseLane } from './parse-lane';
import type { SourcedFile } from './read-document';

/** A file of an archive of many, read from where it was unpacked. */
export interface ArchivedFile {
  readonly path: string;
  /** Throws `AppError` when it could not be unpacked. */
  read(): Promise<Uint8Array>;
}

export interface UnpackedArchive {
  readonly files: readonly ArchivedFile[];
  /** Removes what was unpacked; at the latest it goes when this process ends. */
  remove(): Promise<void>;
}

const folders = new Set<string>();
const removeAll = (): void => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true }));

/**
 * Unpacks an archive of many in the lane's process, with its limits on time and memory; null for what is none. Throws
 * `AppError` with the reason when it cannot be unpacked.
 */
export const unpackArchive = async (lane: ParseLane, file: SourcedFile): Promise<UnpackedArchive | null> => {
  const folder = await mkdtemp(join(tmpdir(), 'almanac-archive-'));
  if (folders.size === 0) process.once('exit', removeAll);
  folders.add(folder);
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const outcome = await lane.unpack(file, folder);
    if (outcome.outcome === 'failed') throw new AppError('bad-input', outcome.reason);
    if (outcome.files === null) {
      await remove();
      return null;
    }
    const files = outcome.files.map((unpacked) => ({
      path: unpacked.path,
      read: async () => {
        if ('reason' in unpacked) throw new AppError('bad-input', unpacked.reason);
        return readFile(join(folder, unpacked.name));
      },
    }));
    return { files, remove };
  } catch (cause) {
    await remove();
    throw cause;
  }
};
