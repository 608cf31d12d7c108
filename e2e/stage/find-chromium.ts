import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The Chromium of this machine: `CHROMIUM_PATH`, else the first one on the `PATH`; null when there is none. */
export function findChromium(environment: Readonly<Record<string, string | undefined>>): string | null {
  const given = environment['CHROMIUM_PATH'];
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates =
    given === undefined || given === ''
      ? ['/usr/bin', ...folders].flatMap((folder) => names.map((name) => join(folder, name)))
      : [given];
  return candidates.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
