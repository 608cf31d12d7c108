import { posix } from 'node:path';
import { AppError } from '@/lib/app-error';
import type { ArchiveEntry } from './archive-entries';
import { archiveEntries } from './archive-entries';
import { kindOfArchive } from './kind-of-archive';
import { openArchive } from './open-archive';

/** A file of an archive; `path` is relative, with `/`, and never leads out of it. */
export interface FileWithin {
  readonly path: string;
  read(): Uint8Array;
}

const ATTENDANT = /(?:^|\/)(?:__MACOSX\/|\.|thumbs\.db$)|\/$/i;

const startsAsZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** Null for names that lead out of the archive (`../`, absolute, drive letters) or that nobody could have meant. */
const insidePath = ({ name }: ArchiveEntry): string | null => {
  const path = posix.normalize(name.replaceAll('\\', '/'));
  const leadsOut = path.startsWith('/') || path.split('/').includes('..') || /^[a-z]:/i.test(path);
  return leadsOut || path.includes('\u0000') || ATTENDANT.test(path) ? null : path;
};

/**
 * The documents of a ZIP archive of many, each unpacked when it is asked for; null when the bytes are no such archive (a
 * document that is itself an archive, as DOCX or EPUB, is none). An archive inside is not opened: reading it says so.
 * Throws `AppError` for a bomb, an encrypted or a broken archive.
 */
export const filesWithin = (bytes: Uint8Array): readonly FileWithin[] | null => {
  if (!startsAsZip(bytes)) return null;
  const entries = archiveEntries(bytes);
  if (entries !== null && kindOfArchive(entries) !== 'files') return null;
  const archive = openArchive(bytes, 'The archive');
  const files = archive.entries.flatMap((entry): readonly FileWithin[] => {
    const path = insidePath(entry);
    if (path === null) return [];
    const read = (): Uint8Array => {
      const unpacked = archive.read(entry.name);
      if (unpacked === null) throw new AppError('bad-input', 'The file is not in its archive.');
      return unpacked;
    };
    return [{ path, read }];
  });
  if (files.length === 0) throw new AppError('bad-input', 'The archive holds no file.');
  return files;
};
