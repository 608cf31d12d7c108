import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '@/lib/app-error';
import { runChild } from './run-child';
import { sourceHash } from './source-hash';

/** Builds the web application when there is no build of these very sources. @throws AppError `unavailable`. */
export async function buildIfMissing(root: string, say: (line: string) => void): Promise<void> {
  const stamp = join(root, '.next', 'almanac-sources');
  const hash = sourceHash(root);
  const isCurrent =
    existsSync(join(root, '.next', 'BUILD_ID')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (isCurrent) return;
  say('Building the pages, once (about a minute) …');
  const next = join(root, 'node_modules/next/dist/bin/next');
  const { code, output } = await runChild(process.execPath, [next, 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (code !== 0) {
    process.stderr.write(`${output.slice(-4_000)}\n`);
    throw new AppError('unavailable', 'The pages could not be built; the build’s own words are above.');
  }
  writeFileSync(stamp, hash);
}
