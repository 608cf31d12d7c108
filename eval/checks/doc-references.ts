import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { MarkdownPage, Repository } from './doc-faults';
import { figureFaults, referenceFaults } from './doc-faults';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const ignored = new Set([
  '.git',
  '.next',
  'coverage',
  'data',
  'node_modules',
  'playwright-report',
  'test-results',
]);

/** Walks the tree itself: git refuses a checkout that another user owns, as containers have it. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !ignored.has(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

function describeRepository(files: readonly string[]): Repository {
  const folders = files.flatMap((file) =>
    file.split('/').flatMap((_, depth, parts) => (depth === 0 ? [] : [parts.slice(0, depth).join('/')])),
  );
  const names = z.record(z.string(), z.string());
  const { scripts, dependencies } = z
    .object({ scripts: names, dependencies: names })
    .parse(JSON.parse(read('package.json')));
  const code = files.filter(
    (file) => /\.(?:tsx?|js|mjs|json)$|^\.ci\/run$/.test(file) && !file.endsWith('lock.json'),
  );
  const variables = code.flatMap((file) => read(file).match(/\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g) ?? []);
  return {
    // A package may be called like a file: tesseract.js.
    paths: new Set([...files, ...folders, ...Object.keys(dependencies)]),
    scripts: new Set(Object.keys(scripts)),
    variables: new Set(variables),
  };
}

const files = filesBelow('');
const repository = describeRepository(files);
const pages: readonly MarkdownPage[] = files
  .filter((path) => path.endsWith('.md') && /^(?:[A-Z]+\.md|docs\/.*)$/.test(path))
  .map((path) => ({ path, text: read(path) }));
const faults = [
  ...pages.flatMap((page) => referenceFaults(page, repository)),
  ...pages.filter(({ path }) => path === 'README.md').flatMap(figureFaults),
];
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
