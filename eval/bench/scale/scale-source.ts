import type { Release } from '@/lib/corpus/release';
import type { Embedder } from '@/lib/retrieval/embedder';
import { readBeir } from '../../beir/read-beir';
import { benchQuestions } from '../questions';
import { readStarterRelease } from '../starter-release';
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
  const { seeds, questions } =
    from === null ? await readStarterRelease(embedder, starterLibrary) : beirFolder(from);
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

async function starterLibrary(release: Release): Promise<ScaleSource> {
  const seeds = await Promise.all(
    (await release.documents()).map(async (document) => ({
      id: document.id,
      title: document.title,
      passages: (await release.passagesOf(document.id)).map(({ text }) => text),
    })),
  );
  return { seeds: seeds.toSorted((a, b) => (a.id < b.id ? -1 : 1)), questions: benchQuestions() };
}
