import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The hash of the sources that the running pages were built from, as the start program notes it; null where there is none (development). */
export function builtVersion({ NODE_ENV }: Readonly<Record<string, string | undefined>>): string | null {
  if (NODE_ENV !== 'production') return null;
  try {
    return readFileSync(join(process.cwd(), '.next', 'almanac-sources'), 'utf8').trim() || null;
  } catch {
    return null;
  }
}
