import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const built = [
  'app',
  'lib',
  'db',
  'public',
  'next.config.ts',
  'proxy.ts',
  'instrumentation.ts',
  'package-lock.json',
];
const notBuilt = /\.test\.tsx?$|[\\/](?:fixtures|migrations)(?:[\\/]|$)|static-embedding[\\/].*\.bin$/;

/** A hash over everything the web build is made of: a build of other sources is stale. */
export function sourceHash(root: string): string {
  const hash = createHash('sha256');
  for (const path of built.flatMap((entry) => filesBelow(root, entry))) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(root: string, path: string): readonly string[] {
  if (notBuilt.test(path)) return [];
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (stat.isFile()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesBelow(root, join(path, name)));
}
