import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingestPaths } from '@/ingest/ingest-paths';
import { openCorpus } from '@/lib/corpus/corpus';
import type { Embedder } from '@/lib/retrieval/embedder';
import { readBeir } from '../../beir/read-beir';
import { benchQuestions } from '../questions';
import type { SeedDocument } from './noisy-passages';

export interface ScaleSource {
  readonly seeds: readonly SeedDocument[];
  readonly questions: readonly string[];
}

/** As the product cuts narrative text. */
const longestPassageWords = 250;
const mostQuestions = 200;

/** Passages and questions of a folder in BEIR layout, or of the starter library when none is named. */
export async function readScaleSource(from: string | null, embedder: Embedder): Promise<ScaleSource> {
  const { seeds, questions } = from === null ? await starterLibrary(embedder) : beirFolder(from);
  return { seeds, questions: questions.slice(0, mostQuestions) };
}

function beirFolder(from: string): ScaleSource {
  const { rows, queries } = readBeir(from, 'test');
  const byDocument = new Map<string, { readonly title: string; readonly passages: string[] }>();
  for (const { id, title, text } of rows) {
    const document = id.replace(/#.*$/, '');
    const seed = byDocument.get(document) ?? { title, passages: [] };
    seed.passages.push(text.split(/\s+/).slice(0, longestPassageWords).join(' '));
    byDocument.set(document, seed);
  }
  const seeds = [...byDocument].map(([id, seed]) => ({ id, ...seed }));
  return { seeds, questions: queries.map(({ text }) => text) };
}

async function starterLibrary(embedder: Embedder): Promise<ScaleSource> {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-scale-'));
  const corpus = await openCorpus({ uri: folder });
  try {
    await ingestPaths({ paths: ['ingest/library'], corpus, embedder, baseDir: 'ingest' });
    const id = await corpus.currentReleaseId();
    if (id === null) throw new Error('The starter library was not ingested.');
    const release = await corpus.openRelease(id);
    const seeds = await Promise.all(
      (await release.documents()).map(async (document) => ({
        id: document.id,
        title: document.title,
        passages: (await release.passagesOf(document.id)).map(({ text }) => text),
      })),
    );
    return { seeds: seeds.toSorted((a, b) => (a.id < b.id ? -1 : 1)), questions: benchQuestions() };
  } finally {
    await corpus.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
