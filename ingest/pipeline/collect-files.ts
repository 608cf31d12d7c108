import type { Dirent } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { AppError } from '@/lib/app-error';
import { ParseLane } from './parse-lane';
import { unpackArchive } from './unpack-archive';

/** A file on disk, or one within a ZIP archive of many, with its name in the library. */
export interface FoundFile {
  readonly source: string;
  /** Throws `AppError` when it is too large or cannot be opened. */
  read(): Promise<Uint8Array>;
}

const LARGEST_FILE_BYTES = 256 * 1024 * 1024;

// Of a folder, whatever may be a document is taken; what cannot be read is then named with its reason.
const DOCUMENT =
  /\.(?:md|qmd|markdown|mdx|rmd|html?|xhtml|txt|text|pdf|docx?|xml|nxml|jats|cnxml|epub|rtf|odt|pptx?|xlsx?|zip)$|^[^.]+$|\.[^.]{6,}$/i;
const ATTENDANT =
  /^(?:license|licence|makefile|dockerfile|thumbs\.db)$|\.(?:jsonl|geojson|gitignore|DS_Store)$/i;

const isDocument = (entry: Dirent): boolean =>
  entry.isFile() && !entry.name.startsWith('.') && DOCUMENT.test(entry.name) && !ATTENDANT.test(entry.name);

const filesBelow = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const nested = await Promise.all(
    sorted.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory())
        return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : filesBelow(path);
      return isDocument(entry) ? [path] : [];
    }),
  );
  return nested.flat();
};

const sourceOf = (path: string, base: string): string => {
  const source = relative(base, path).split(sep).join('/');
  return source === '' || source.startsWith('..') ? basename(path) : source;
};

const readBytes = async (path: string): Promise<Uint8Array> => {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE_BYTES) {
      throw new AppError('too-large', `The file is larger than ${LARGEST_FILE_BYTES / 1024 / 1024} MB.`);
    }
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('unavailable', 'The file cannot be opened.', { cause });
  }
};

const startsAsArchive = async (path: string): Promise<boolean> => {
  const file = await open(path).catch(() => null);
  if (file === null) return false;
  const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0).finally(() => file.close());
  return buffer.toString('latin1') === 'PK\u0003\u0004';
};

/** The file itself, or the files within where it is an archive of many; one that cannot be opened says why when it is read. */
const filesOf = async (path: string, source: string, lane: ParseLane): Promise<readonly FoundFile[]> => {
  const whole: FoundFile = { source, read: () => readBytes(path) };
  if (!(await startsAsArchive(path))) return [whole];
  try {
    const archive = await unpackArchive(lane, { source, bytes: await readBytes(path) });
    if (archive === null) return [whole];
    // Read later, by whoever called: what was unpacked goes when this process does.
    return archive.files.map((file) => ({ source: `${source}/${file.path}`, read: file.read }));
  } catch (cause) {
    return [{ source, read: () => Promise.reject(cause as Error) }];
  }
};

/**
 * Files of the given files and folders (folders with all below them), each once, in a stable order. Sources are relative
 * to `baseDir`, by default to the folder that holds the given file or folder. Throws `AppError('not-found')`.
 */
export const collectFiles = async (
  paths: readonly string[],
  baseDir: string | null,
): Promise<readonly FoundFile[]> => {
  const found = new Map<string, readonly FoundFile[]>();
  const lane = new ParseLane();
  for (const given of paths) {
    const path = resolve(given);
    const facts = await stat(path).catch((cause: unknown) => {
      throw new AppError('not-found', `There is no file or folder ${given}.`, { cause });
    });
    const base = baseDir === null ? dirname(path) : resolve(baseDir);
    const files = facts.isDirectory() ? await filesBelow(path) : [path];
    for (const file of files)
      if (!found.has(file)) found.set(file, await filesOf(file, sourceOf(file, base), lane));
  }
  lane.close();
  return [...found.values()].flat();
};
