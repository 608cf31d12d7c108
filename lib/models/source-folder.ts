import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Absolute folder of files that lie beside a module of `lib/models`, given the module's own URL, its folder below the
 * project root and a file that must be there. A bundler moves the module, so the working directory is tried as well.
 * Throws when neither has the file.
 */
export function sourceFolder(moduleUrl: string, below: string, file: string): string {
  const candidates = [join(/* turbopackIgnore: true */ process.cwd(), below)];
  if (moduleUrl.startsWith('file:')) candidates.unshift(dirname(fileURLToPath(moduleUrl)));
  const found = candidates.find((folder) => existsSync(join(folder, file)));
  if (found === undefined) throw new Error(`${file} is neither in ${candidates.join(' nor in ')}`);
  return found;
}
