import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '@/lib/app-error';
import { openCorpus } from '@/lib/corpus/corpus';
import { readSettings } from '@/lib/env';
import type { Settings } from '@/lib/env';
import { requireFreeDatabase } from './require-free-database';
import { runChild } from './run-child';

const root = process.cwd();

/** Finds out in a moment what would stop the server later, and makes the first release of the library. */
async function prepare(settings: Settings): Promise<void> {
  await requireFreeDatabase(settings);
  if (await hasReadableRelease(settings)) return;
  const library = join(root, 'ingest/library');
  if (!existsSync(library)) return;
  process.stdout.write('Making the first release of the library from the starter digests …\n');
  const { code } = await runChild(
    process.execPath,
    ['--import', 'tsx', join(root, 'ingest/command.ts'), library],
    { cwd: root, env: process.env, inherit: true },
  );
  if (code !== 0) throw new AppError('unavailable', 'The starter library could not be ingested.');
}

/** False while there is none. @throws AppError when the current release cannot be read. */
async function hasReadableRelease(settings: Settings): Promise<boolean> {
  const corpus = await openCorpus({ uri: settings.corpusUri });
  try {
    const current = await corpus.currentReleaseId();
    if (current === null) return false;
    await (await corpus.openRelease(current)).documents();
    return true;
  } finally {
    await corpus.close();
  }
}

prepare(readSettings(process.env)).catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`almanac: ${message}\n`);
  if (!(error instanceof AppError)) process.stderr.write(`${error instanceof Error ? error.stack : ''}\n`);
  process.exitCode = 1;
});
