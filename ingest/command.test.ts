import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openCorpus } from '@/lib/corpus/corpus';

const command = fileURLToPath(new URL('./command.ts', import.meta.url));
const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
vi.setConfig({ testTimeout: 180_000 });

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-command-'));
  mkdirSync(join(folder, 'in'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const args = (...rest: readonly string[]): string[] => [
  '--import',
  loader,
  command,
  ...rest,
  '--data',
  join(folder, 'data'),
];
const environment = { ...process.env, ALMANAC_CORPUS: '', ALMANAC_DATA: '', ALMANAC_EMBEDDER: '' };
const run = (...rest: readonly string[]) =>
  spawnSync(process.execPath, args(...rest), { encoding: 'utf8', env: environment });
const put = (name: string, text: string): string => {
  const path = join(folder, 'in', name);
  writeFileSync(path, text);
  return path;
};

test('prints one JSON object on the last line and answers with exit code 0', () => {
  put('fever.md', '# Fever\n\nGive paracetamol 1 g by mouth.\n');
  put('broken.pdf', '%PDF-1.4 nothing');
  const { status, stdout, stderr } = run(join(folder, 'in'), '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({
    documents: 1, unchanged: 0, failed: 1, passages: 1, anchor_rate: 1, seconds: expect.any(Number) as number,
  }); // prettier-ignore
  expect(stderr).toMatch(/Skipped in\/broken\.pdf: .*damaged or cut off/);
  expect(run(join(folder, 'in'), '--quiet').status).toBe(0);
});

test('answers with exit code 1 and a sentence when nothing goes in', () => {
  expect(run(put('broken.pdf', '%PDF-1.4 nothing')).status).toBe(1);
  const missing = run(join(folder, 'nowhere.md'));
  expect(missing.status).toBe(1);
  expect(missing.stderr).toMatch(/There is no file or folder/);
});

test('refuses a library that another process writes to, and takes over from one that died', () => {
  const path = put('fever.md', '# Fever\n\nGive paracetamol 1 g by mouth.\n');
  mkdirSync(join(folder, 'data'));
  const lock = join(folder, 'data', 'corpus.writer-lock');
  writeFileSync(lock, `${process.pid}`);
  const held = run(path);
  expect(held.status).toBe(1);
  expect(held.stderr).toContain(`Process ${process.pid} is writing to the library`);
  writeFileSync(lock, '999999999');
  expect(run(path).status).toBe(0);
  expect(() => readFileSync(lock)).toThrow();
});

test('killed in the middle it leaves the old release current, and the next run goes through', async () => {
  put('fever.md', '# Fever\n\nGive paracetamol 1 g by mouth.\n');
  expect(run(join(folder, 'in'), '--quiet').status).toBe(0);
  const corpus = await openCorpus({ uri: join(folder, 'data', 'corpus') });
  const before = await corpus.currentReleaseId();
  for (let number = 0; number < 300; number += 1) {
    put(`more-${number}.md`, `# Topic ${number}\n\nGive drug ${number} at 5 mg once daily to adults.\n`);
  }
  for (const afterFiles of [1, 40, 150]) {
    const child = spawn(process.execPath, args(join(folder, 'in')), {
      env: environment,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.stderr.once('data', () => void wait(afterFiles * 4).then(() => child.kill('SIGKILL')));
    await ended;
    if (child.signalCode === 'SIGKILL') expect(await corpus.currentReleaseId()).toBe(before);
  }
  const last = run(join(folder, 'in'), '--quiet', '--json');
  expect(last.status).toBe(0);
  const id = await corpus.currentReleaseId();
  expect(id === null ? [] : await (await corpus.openRelease(id)).documents()).toHaveLength(301);
  await corpus.close();
});
