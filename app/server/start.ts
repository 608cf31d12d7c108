import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '@/lib/app-error';
import { openCorpus } from '@/lib/corpus/corpus';
import { readSettings } from '@/lib/env';
import type { Settings } from '@/lib/env';
import { readArguments, usage } from './arguments';
import type { StartArguments } from './arguments';
import { buildIfMissing } from './build-if-missing';
import { requireFreeDatabase } from './require-free-database';
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
  await requireFreeDatabase(settings);
  await buildIfMissing(root, say);
  await makeFirstRelease(settings);
  return serve({ root, ...args, onReady: () => say(readyLine(args)) });
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new AppError('bad-input', `The data folder ${folder} cannot be made.`, { cause });
  }
}

/** The current release is opened here once, so that a damaged one is named before anything is served. */
async function makeFirstRelease(settings: Settings): Promise<void> {
  const corpus = await openCorpus({ uri: settings.corpusUri });
  try {
    const current = await corpus.currentReleaseId();
    if (current !== null) {
      await (await corpus.openRelease(current)).documents();
      return;
    }
  } finally {
    await corpus.close();
  }
  const library = join(root, 'ingest/library');
  if (!existsSync(library)) return;
  say('Making the first release of the library from the starter digests …');
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const { code } = await runChild(process.execPath, [tsx, join(root, 'ingest/command.ts'), library], {
    cwd: root,
    env: process.env,
    inherit: true,
  });
  if (code !== 0) throw new AppError('unavailable', 'The starter library could not be ingested.');
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
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`almanac: ${message}\n`);
    if (!(error instanceof AppError)) process.stderr.write(`${error instanceof Error ? error.stack : ''}\n`);
    process.exitCode = 1;
  },
);
