import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestCounts } from './sum-results';
import { oneFailure, readPlaywrightReport, readVitestReport, resultLine, sumCounts } from './sum-results';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const results = join(root, 'test-results');
const unitReport = join(results, 'unit.json');
const e2eReport = join(results, 'e2e.json');
const testPostgres = process.env['ALMANAC_TEST_POSTGRES'] ?? 'postgres://root@127.0.0.1:5432/test';
const say = (line: string) => process.stdout.write(`${line}\n`);

/** `npm test`: unit tests, then e2e; the last line sums both. Arguments name steps that failed before, one failure each. */
async function runTests(failedSteps: readonly string[]): Promise<number> {
  mkdirSync(results, { recursive: true });
  for (const report of [unitReport, e2eReport]) rmSync(report, { force: true });
  if (!(await answers(new URL(testPostgres)))) {
    say(
      'No Postgres answers at ALMANAC_TEST_POSTGRES: the database suite runs on the embedded database only.',
    );
  }
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  await node('node_modules/vitest/vitest.mjs', ['run', ...reporters]);
  const unit = countsIn(unitReport, readVitestReport);
  const e2e = await runE2e();
  for (const step of failedSteps) say(`${step} failed and counts as one failure.`);
  const sum = sumCounts([unit, e2e, ...failedSteps.map(() => oneFailure)]);
  say(resultLine(sum));
  return sum.failed === 0 ? 0 : 1;
}

async function runE2e(): Promise<TestCounts> {
  const code = await node('node_modules/tsx/dist/cli.mjs', ['e2e/run.ts']);
  const counts = countsIn(e2eReport, readPlaywrightReport);
  return code !== 0 && counts.failed === 0 ? sumCounts([counts, oneFailure]) : counts;
}

function countsIn(report: string, read: (report: unknown) => TestCounts): TestCounts {
  if (existsSync(report)) return read(JSON.parse(readFileSync(report, 'utf8')));
  say(`${report} was not written: the tests it would report count as one failure.`);
  return oneFailure;
}

function node(script: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function answers(url: URL): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: url.hostname, port: Number(url.port || 5432), timeout: 1_000 });
    const end = (reached: boolean) => {
      socket.destroy();
      resolve(reached);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });
}

process.exitCode = await runTests(process.argv.slice(2));
