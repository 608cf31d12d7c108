import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { AlmanacProcess } from '../stage/almanac-process';
import { expect } from '../stage/almanac-test';
import { freePort } from '../stage/free-port';
import { test } from '../stage/own-data-test';

const startMs = 60_000;
const firstStartMs = 150_000;

test('a port in use: one sentence, exit code 1', async ({ data }) => {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
  const { port } = holder.address() as AddressInfo;
  const server = new AlmanacProcess({ port, data });
  expect(await server.exited).toBe(1);
  await new Promise((resolve) => holder.close(resolve));
  expectOneSentence(server.output, `Port ${String(port)} on 127.0.0.1 is in use`);
});

test('a data folder held by another process: one sentence, and the other one serves on', async ({ data }) => {
  const first = await new AlmanacProcess({ port: await freePort(), data }).ready(startMs);
  const second = new AlmanacProcess({ port: await freePort(), data });
  expect(await second.exited).toBe(1);
  expectOneSentence(second.output, data);
  expect((await fetch(`${first.origin}/readyz`)).status).toBe(200);
  expect(await first.stop()).toBe(0);
});

for (const { name, tables, sentence } of [
  {
    name: 'a damaged release',
    tables: /(?:documents|vocabulary)_/,
    sentence: /Release r\d+-\w+ of the library cannot be read/,
  },
  { name: 'a damaged library', tables: /./, sentence: /library cannot be read/ },
]) {
  test(`${name}: one sentence, and nothing is overwritten`, async ({ data }) => {
    const corpus = join(data, 'corpus');
    expect(await damageTables(corpus, tables)).toBeGreaterThan(0);
    const before = await listing(corpus);
    const server = new AlmanacProcess({ port: await freePort(), data });
    expect(await server.exited).toBe(1);
    expectOneSentence(server.output, sentence);
    expect(await listing(corpus)).toEqual(before);
  });
}

test('a Postgres that is down: one sentence without its password', async ({ data }) => {
  const port = await freePort();
  const server = new AlmanacProcess({
    port: await freePort(),
    data,
    environment: { DATABASE_URL: `postgres://almanac:hunter2@127.0.0.1:${String(port)}/almanac` },
  });
  expect(await server.exited).toBe(1);
  expectOneSentence(server.output, /database|postgres/i);
  expect(server.output).not.toContain('hunter2');
});

test('a setting that is not valid: one sentence that names it', async ({ data }) => {
  const server = new AlmanacProcess({
    port: await freePort(),
    data,
    environment: { ALMANAC_MODEL: 'openai-compatible:double' },
  });
  expect(await server.exited).not.toBe(0);
  expect(server.output).toContain('ALMANAC_MODEL_URL');
  expect(server.output).not.toMatch(/^\s+at /m);
});

test('a data folder that cannot be made: one sentence', async ({ data }) => {
  const file = join(data, 'a-file');
  await writeFile(file, '');
  const server = new AlmanacProcess({ port: await freePort(), data: join(file, 'below') });
  expect(await server.exited).toBe(1);
  expectOneSentence(server.output, 'cannot be made');
});

test('the lock of a process that was killed does not stop the next start', async ({ data }) => {
  const first = await new AlmanacProcess({ port: await freePort(), data }).ready(startMs);
  await first.kill();
  const startedAt = Date.now();
  const second = await new AlmanacProcess({ port: await freePort(), data }).ready(startMs);
  test.info().annotations.push({ type: 'ready after ms', description: String(Date.now() - startedAt) });
  expect(await second.stop()).toBe(0);
});

test('an empty data folder gets its first release from the starter library', async ({ data }) => {
  test.setTimeout(firstStartMs + startMs);
  await rm(data, { recursive: true });
  await mkdir(data);
  const server = await new AlmanacProcess({ port: await freePort(), data }).ready(firstStartMs);
  const library = (await (await fetch(`${server.origin}/api/documents`)).json()) as {
    readonly documents: readonly unknown[];
  };
  expect(library.documents.length).toBeGreaterThanOrEqual(36);
  expect(await server.stop()).toBe(0);
});

function expectOneSentence(output: string, words: string | RegExp): void {
  const lines = output.trim().split('\n');
  expect(lines, output).toHaveLength(1);
  expect(lines[0]).toMatch(/^almanac: .*\.$/);
  expect(lines[0]).toMatch(
    typeof words === 'string' ? new RegExp(words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')) : words,
  );
}

/** Cuts every data file of these tables to half its size, as a full disk or a bad copy does. */
async function damageTables(corpus: string, tables: RegExp): Promise<number> {
  const files = (await listing(corpus)).filter(
    ({ path }) => tables.test(path) && path.includes('.lance/') && /\.(lance|manifest)$/.test(path),
  );
  for (const { path, size } of files) await truncate(join(corpus, path), Math.floor(size / 2));
  return files.length;
}

async function listing(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (file) => (await readFile(file)).byteLength));
  return files
    .map((file, index) => ({ path: file.slice(folder.length + 1), size: sizes[index] ?? 0 }))
    .sort((left, right) => left.path.localeCompare(right.path));
}
