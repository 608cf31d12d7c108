import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '@/lib/app-error';
import { readSettings } from '@/lib/env';
import { readArguments, usage } from './arguments';
import type { StartArguments } from './arguments';
import { buildIfMissing } from './build-if-missing';
import { requireFreePort } from './require-free-port';
import { runChild } from './run-child';
import { serve } from './serve';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
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
  makeFolder(settings.dataFolder);
  await requireFreePort(args.port, args.host);
  await prepare();
  await buildIfMissing(root, say);
  return serve({ root, ...args, onReady: () => say(readyLine(args)) });
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

function readyLine({ host, port }: StartArguments): string {
  const shown = host.includes(':') ? `[${host}]` : host;
  const warning = ['127.0.0.1', 'localhost', '::1'].includes(host)
    ? ''
    : '\nAnybody who reaches this address can use it: there is no sign-in yet.';
  return `Almanac is ready at http://${shown}:${port}${warning}`;
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
