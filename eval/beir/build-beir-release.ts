import { unknownMetadata } from '@/lib/evidence/unknown-metadata';
import { buildPassages } from '@/ingest/passages/build-passages';
import { embeddingText } from '@/ingest/pipeline/embedding-text';
import type { Corpus } from '@/lib/corpus/corpus';
import type { IndexedDocument } from '@/lib/corpus/release-builder';
import type { Release } from '@/lib/corpus/release';
import type { Block, ParsedDocument } from '@/lib/evidence/document';
import { asDocumentId } from '@/lib/evidence/ids';
import type { Embedder } from '@/lib/retrieval/embedder';
import type { BeirRow } from './read-beir';

const rowsAtOnce = 512;

/** Builds a release of one document a row, through the product's passages, embedding text and store; the last one is current. */
export async function buildBeirRelease(
  rows: readonly BeirRow[],
  corpus: Corpus,
  embedder: Embedder,
  rowsPerWrite = rowsAtOnce,
): Promise<Release> {
  const builder = await corpus.startRelease({
    embedderId: embedder.id,
    dimensions: embedder.dimensions,
    settingsHash: 'beir',
  });
  for (let at = 0; at < rows.length; at += rowsPerWrite) {
    const prepared = rows.slice(at, at + rowsPerWrite).map(prepare);
    const vectors = await embedder.embedPassages(
      prepared.flatMap(({ document, passages }) =>
        passages.map((passage) => embeddingText(document.title, passage)),
      ),
    );
    let next = 0;
    await builder.add(
      prepared.map((document) => ({
        ...document,
        vectors: vectors.slice(next, (next += document.passages.length)),
      })),
    );
  }
  const { id } = await builder.finish();
  await corpus.activate(id);
  return corpus.openRelease(id);
}

function prepare(row: BeirRow): Omit<IndexedDocument, 'vectors'> {
  const parsed = parse(row);
  const id = asDocumentId(row.id);
  const passages = buildPassages(parsed, id);
  const document = {
    ...parsed.metadata,
    id,
    // Ids of a test set are no words of the document.
    source: '',
    format: 'text' as const,
    contentHash: row.id,
    passages: passages.length,
    pageCount: 0,
    anchorRate: 1,
  };
  return { document, parsed, passages };
}

function parse(row: BeirRow): ParsedDocument {
  const paragraphs = row.text
    .normalize('NFC')
    .split(/\r?\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  let end = -2;
  const blocks = paragraphs.map((paragraph): Block => {
    const start = end + 2;
    end = start + paragraph.length;
    return { kind: 'paragraph', start, end };
  });
  return {
    metadata: { ...unknownMetadata, title: row.title },
    text: paragraphs.join('\n\n'),
    blocks,
    pages: [],
    lines: [],
  };
}
