import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { AppError } from '@/lib/app-error';

/** A file on disk with its name in the library. */
export interface FoundFile {
  readonly path: string;
  readonly source: string;
}

// Of a folder, whatever may be a document is taken; what cannot be read is then named with its reason.
const DOCUMENT =
  /\.(?:md|qmd|markdown|mdx|rmd|html?|xhtml|txt|text|pdf|docx?|xml|nxml|jats|cnxml|epub|rtf|odt|pptx?|xlsx?)$|^[^.]+$|\.[^.]{6,}$/i;
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

/**
 * Files of the given files and folders (folders with all below them), each once, in a stable order. Sources are relative
 * to `baseDir`, by default to the folder that holds the given file or folder. Throws `AppError('not-found')`.
 */
export const collectFiles = async (
  paths: readonly string[],
  baseDir: string | null,
): Promise<readonly FoundFile[]> => {
  const found = new Map<string, FoundFile>();
  for (const given of paths) {
    const path = resolve(given);
    const facts = await stat(path).catch((cause: unknown) => {
      throw new AppError('not-found', `There is no file or folder ${given}.`, { cause });
    });
    const base = baseDir === null ? dirname(path) : resolve(baseDir);
    const files = facts.isDirectory() ? await filesBelow(path) : [path];
    for (const file of files)
      if (!found.has(file)) found.set(file, { path: file, source: sourceOf(file, base) });
  }
  return [...found.values()];
};
