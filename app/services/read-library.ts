import { AppError } from '@/lib/app-error';
import type { Corpus } from '@/lib/corpus/corpus';
import { indexFactsOf } from '@/lib/corpus/index-facts-of';
import type { Release } from '@/lib/corpus/release';
import type { LibraryDocument } from '@/lib/evidence/document';
import type { DocumentId, ReleaseId } from '@/lib/evidence/ids';
import type { Rendering } from '@/lib/evidence/rendering';
import type { Embedder } from '@/lib/retrieval/embedder';
import { retrieve, type RetrievalDeps } from '@/lib/retrieval/retrieve';
import { exampleQuestions } from '../ask/example-questions';
import { DocumentRendering } from './document-rendering';
import { traceQuestion } from './retrieval-trace';

/** What the doors read of the library: its current release, or the one that is named. */
export function readLibrary(corpus: Corpus, models: Omit<RetrievalDeps, 'search'>) {
  const { embedder } = models;
  const open = async (id: ReleaseId | null): Promise<Release> =>
    id === null ? currentRelease(corpus, embedder) : corpus.openRelease(id);
  const renderings = new DocumentRendering();
  return {
    releases: () => corpus.releases(),
    /** What the library holds, or null before the first release. */
    library: async () => {
      const id = await corpus.currentReleaseId();
      if (id === null) return null;
      const release = await corpus.openRelease(id);
      const documents = await release.documents();
      const years = documents.flatMap(({ year }) => (year === null ? [] : [year]));
      return {
        releaseId: id,
        createdAt: release.manifest.createdAt,
        documents,
        passages: release.manifest.passages,
        newestYear: years.length === 0 ? null : Math.max(...years),
      };
    },
    /** Null when the release does not hold the document, or is no longer there itself. */
    document: async (releaseId: ReleaseId | null, documentId: DocumentId) => {
      try {
        return await (await open(releaseId)).document(documentId);
      } catch (error) {
        if (error instanceof AppError && error.code === 'not-found') return null;
        throw error;
      }
    },
    passagesOf: async (releaseId: ReleaseId | null, documentId: DocumentId) =>
      (await open(releaseId)).passagesOf(documentId),
    original: (contentHash: string) => corpus.readOriginal(contentHash),
    /** A document as it was published; null where its original is not kept. @throws AppError `unsupported` with the reason. */
    rendering: async (document: LibraryDocument): Promise<Rendering | null> => {
      const bytes = await corpus.readOriginal(document.contentHash);
      return bytes === null ? null : renderings.render(document, bytes);
    },
    search: async (query: string) =>
      retrieve(query, { search: await currentRelease(corpus, embedder), embedder }),
    traceRetrieval: async (question: string) =>
      traceQuestion(question, await currentRelease(corpus, embedder), models),
    /** How the current release is searched by meaning, or null before the first release. */
    indexing: async () => {
      const id = await corpus.currentReleaseId();
      return id === null ? null : indexFactsOf((await corpus.openRelease(id)).manifest);
    },
    examples: async () => {
      const id = await corpus.currentReleaseId();
      return id === null ? [] : exampleQuestions(await (await corpus.openRelease(id)).documents());
    },
  };
}

/** @throws AppError `unavailable` before the first release. */
export async function currentRelease(corpus: Corpus, embedder: Embedder): Promise<Release> {
  const id = await corpus.currentReleaseId();
  if (id === null)
    throw new AppError('unavailable', 'The library is empty: add guidelines with npm run ingest.');
  return releaseFor(corpus, embedder, id);
}

/** Null: the current one. @throws AppError `unavailable` where another embedding than ours indexed it. */
export async function releaseFor(corpus: Corpus, embedder: Embedder, id: ReleaseId | null): Promise<Release> {
  if (id === null) return currentRelease(corpus, embedder);
  const release = await corpus.openRelease(id);
  if (release.manifest.embedderId !== embedder.id) {
    throw new AppError(
      'unavailable',
      'The library was indexed with another embedding than ALMANAC_EMBEDDER names. Ingest it again, or set the embedding back.',
    );
  }
  return release;
}
