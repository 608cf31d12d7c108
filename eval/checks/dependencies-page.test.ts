import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

const packages = z.record(z.string(), z.string());
const declared = z
  .object({ dependencies: packages, devDependencies: packages })
  .transform(({ dependencies, devDependencies }) => ({ ...dependencies, ...devDependencies }));
const lock = z.object({ packages: z.record(z.string(), z.object({ license: z.string().optional() })) });

const row = /^\| `([^`]+)` \| (\S+) \| ([^|]+) \| ([^|]+) \|$/gm;

it('docs/dependencies.md gives each dependency its version, its licence and a reason', () => {
  const versions = declared.parse(readJson('package.json'));
  const licences = lock.parse(readJson('package-lock.json')).packages;
  const page = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
  const described = [...page.matchAll(row)].map(([, name = '', version = '', licence = '', reason = '']) => {
    expect(reason.trim(), name).not.toBe('');
    return `${name} ${version} ${licence}`;
  });
  const expected = Object.entries(versions).map(
    ([name, version]) => `${name} ${version} ${licences[`node_modules/${name}`]?.license ?? 'unknown'}`,
  );
  expect(described.sort()).toEqual(expected.sort());
});

it('every version is pinned exactly', () => {
  const loose = Object.entries(declared.parse(readJson('package.json'))).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});
