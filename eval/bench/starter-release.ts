import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingestPaths } from '@/ingest/ingest-paths';
import { openCorpus } from '@/lib/corpus/corpus';
import type { Release } from '@/lib/corpus/release';
import type { Embedder } from '@/lib/retrieval/embedder';

/** Reads a release of the starter library that is made for it and gone afterwards. */
export async function readStarterRelease<Read>(
  embedder: Embedder,
  read: (release: Release) => Promise<Read>,
): Promise<Read> {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-bench-'));
  const corpus = await openCorpus({ uri: folder });
  try {
    await ingestPaths({ paths: ['ingest/library'], corpus, embedder, baseDir: 'ingest' });
    const id = await corpus.currentReleaseId();
    if (id === null) throw new Error('The starter library was not ingested.');
    return await read(await corpus.openRelease(id));
  } finally {
    await corpus.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
