import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '@/lib/app-error';
import type { Settings } from '@/lib/env';
import { readSettings } from '@/lib/env';
import { readArguments, usage } from './arguments';
import type { StartArguments } from './arguments';
import { buildIfMissing } from './build-if-missing';
import { requireFreePort } from './require-free-port';
import { runChild } from './run-child';
import { serve } from './serve';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const loopbackHosts = ['127.0.0.1', 'localhost', '::1'];
const say = (line: string) => process.stdout.write(`${line}\n`);

/** `npm start`: sets up what is missing, then serves. */
async function start(): Promise<number> {
  const args = readArguments(process.argv.slice(2));
  if (args.help) {
    say(usage);
    return 0;
  }
  if (args.data !== null) process.env['ALMANAC_DATA'] = args.data;
  const settings = readSettings(process.env);
  process.env['ALMANAC_DATA'] = settings.dataFolder;
  requireLoopbackWhenOpen(settings.identity.open, args.host);
  makeFolder(settings.dataFolder);
  await requireFreePort(args.port, args.host);
  await prepare();
  await buildIfMissing(root, say);
  return serve({ root, ...args, onReady: () => say(readyLines(args, settings)) });
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new AppError('bad-input', `The data folder ${folder} cannot be made.`, { cause });
  }
}

/** Stores are looked at in a process of their own, so that this one stays small while it waits for the server. */
async function prepare(): Promise<void> {
  const { code } = await runChild(
    process.execPath,
    ['--import', 'tsx', join(root, 'app/server/prepare.ts')],
    {
      cwd: root,
      env: process.env,
      inherit: true,
    },
  );
  if (code !== 0) throw new AlreadySaidError();
}

/** The child has said what is wrong. */
class AlreadySaidError extends Error {
  override readonly name = 'AlreadySaidError';
}

function requireLoopbackWhenOpen(open: boolean, host: string): void {
  if (!open || loopbackHosts.includes(host)) return;
  throw new AppError('bad-input', 'ALMANAC_OPEN=1 lets anybody in and works on a loopback address only.');
}

function readyLines({ host, port }: StartArguments, { identity }: Settings): string {
  const address = identity.url ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const lines = [`Almanac is ready at ${address}`];
  if (identity.open) lines.push('ALMANAC_OPEN=1: whoever sits at this machine uses it without signing in.');
  if (existsSync(identity.setupFile)) {
    const path = readFileSync(identity.setupFile, 'utf8').trim();
    lines.push(`Nobody has an account yet. Make the first one, within a day: ${address}${path}`);
    if (loopbackHosts.includes(host)) lines.push('Until then, questions can be asked from this machine.');
  }
  return lines.join('\n');
}

start().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = 1;
    if (error instanceof AlreadySaidError) return;
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`almanac: ${message}\n`);
    if (!(error instanceof AppError)) process.stderr.write(`${error instanceof Error ? error.stack : ''}\n`);
  },
);
