import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '@/lib/app-error';
import { openCorpus } from '@/lib/corpus/corpus';
import { readSettings } from '@/lib/env';
import { openEmbedder } from '@/lib/models/open-embedder';
import type { Settings } from '@/lib/env';
import { requireFreeDatabase } from './require-free-database';
import { runChild } from './run-child';

const root = process.cwd();

/** Finds out in a moment what would stop the server later, and sees that the library has a release it can serve. */
async function prepare(settings: Settings): Promise<void> {
  await requireFreeDatabase(settings);
  const state = await stateOfLibrary(settings);
  const library = join(root, 'ingest/library');
  if (state === 'ready' || !existsSync(library)) return;
  process.stdout.write(`${begun[state]}\n`);
  const { code } = await runChild(
    process.execPath,
    ['--import', 'tsx', join(root, 'ingest/command.ts'), library, '--wait', '300'],
    { cwd: root, env: process.env, inherit: true },
  );
  if (code !== 0)
    throw new AppError('unavailable', 'The library could not be made ready; see the lines above.');
}

const begun = {
  empty: 'Making the first release of the library from the starter digests …',
  'other-embedding':
    'The library was indexed with another embedding: indexing it again from its own originals …',
} as const;

/** @throws AppError when the current release cannot be read. */
async function stateOfLibrary(settings: Settings): Promise<'ready' | keyof typeof begun> {
  const corpus = await openCorpus(settings.corpus);
  try {
    const current = await corpus.currentReleaseId();
    if (current === null) return 'empty';
    const release = await corpus.openRelease(current);
    await release.documents();
    const embedder = await openEmbedder(settings.embedder);
    return release.manifest.embedderId === embedder.id ? 'ready' : 'other-embedding';
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
