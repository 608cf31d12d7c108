import { openCorpus } from '@/lib/corpus/corpus';
import type { IndexedDocument } from '@/lib/corpus/release-builder';
import type { ReleaseManifest } from '@/lib/corpus/release-manifest';
import { asDocumentId, asPassageId } from '@/lib/evidence/ids';
import type { Passage } from '@/lib/evidence/passage';
import { unknownMetadata } from '@/lib/evidence/unknown-metadata';
import { embeddingText } from '@/ingest/pipeline/embedding-text';
import type { Embedder } from '@/lib/retrieval/embedder';
import type { SeedDocument } from './noisy-passages';
import { noisyDocuments } from './noisy-passages';

const documentsPerWrite = 50;

/** Builds and activates a release of just so many passages, in batches: memory does not grow with the size. */
export async function buildScaleRelease(
  folder: string,
  seeds: readonly SeedDocument[],
  passages: number,
  embedder: Embedder,
): Promise<ReleaseManifest> {
  const corpus = await openCorpus({ uri: folder });
  try {
    const builder = await corpus.startRelease({
      embedderId: embedder.id,
      dimensions: embedder.dimensions,
      settingsHash: 'scale',
    });
    let left = passages;
    let batch: IndexedDocument[] = [];
    for (const document of noisyDocuments(seeds)) {
      const prepared = prepare({ ...document, passages: document.passages.slice(0, left) });
      const vectors = await embedder.embedPassages(
        prepared.passages.map((passage) => embeddingText(document.title, passage)),
      );
      batch.push({ ...prepared, vectors });
      left -= prepared.passages.length;
      if (batch.length >= documentsPerWrite || left === 0) {
        await builder.add(batch);
        batch = [];
      }
      if (left === 0) break;
    }
    const manifest = await builder.finish();
    await corpus.activate(manifest.id);
    return manifest;
  } finally {
    await corpus.close();
  }
}

function prepare({ id, title, passages: texts }: SeedDocument): Omit<IndexedDocument, 'vectors'> {
  const documentId = asDocumentId(id);
  let end = -2;
  const passages = texts.map((text, ordinal): Passage => {
    const start = end + 2;
    end = start + text.length;
    return {
      id: asPassageId(`${id}:${ordinal}`),
      documentId,
      ordinal,
      start,
      end,
      kind: 'narrative',
      sectionPath: [],
      text,
      tableHeader: '',
      grade: null,
      pages: [],
      anchored: true,
    };
  });
  const metadata = { ...unknownMetadata, title };
  return {
    document: {
      ...metadata,
      id: documentId,
      source: '',
      format: 'text',
      contentHash: id,
      passages: passages.length,
      pageCount: 0,
      anchorRate: 1,
    },
    parsed: {
      metadata,
      text: texts.join('\n\n'),
      blocks: passages.map(({ start, end: stop }) => ({ kind: 'paragraph', start, end: stop })),
      pages: [],
      lines: [],
    },
    passages,
  };
}
