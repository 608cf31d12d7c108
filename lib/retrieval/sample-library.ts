import type { DocumentMetadata, LibraryDocument, ParsedDocument } from '../evidence/document';
import { asDocumentId, asPassageId } from '../evidence/ids';
import type { Passage } from '../evidence/passage';
import { unknownMetadata } from '../evidence/unknown-metadata';
import type { Embedder } from './embedder';

const metadata: DocumentMetadata = { ...unknownMetadata, year: 2024, standing: 'current' };

export interface SampleDocument {
  readonly id: string;
  readonly paragraphs: readonly string[];
  readonly facts?: Partial<DocumentMetadata>;
}

export interface SampleIndexed {
  readonly document: LibraryDocument;
  readonly parsed: ParsedDocument;
  readonly passages: readonly Passage[];
  readonly vectors: readonly Float32Array[];
}

/** A small document, one passage a paragraph, for tests. */
export async function sampleDocument(sample: SampleDocument, embedder: Embedder): Promise<SampleIndexed> {
  const facts = { ...metadata, title: sample.id, ...sample.facts };
  const id = asDocumentId(sample.id);
  let end = -2;
  const passages = sample.paragraphs.map((text, ordinal): Passage => {
    const start = end + 2;
    end = start + text.length;
    return {
      id: asPassageId(`${sample.id}#${ordinal}`),
      documentId: id,
      ordinal,
      start,
      end,
      kind: 'recommendation',
      sectionPath: ['Treatment'],
      text,
      tableHeader: '',
      grade: { number: '1', strength: 'strong', certainty: null, population: null },
      pages: [1],
      anchored: true,
    };
  });
  const parsed: ParsedDocument = {
    metadata: facts,
    text: sample.paragraphs.join('\n\n'),
    blocks: passages.map(({ start, end: stop }) => ({ kind: 'paragraph', start, end: stop })),
    pages: [{ width: 595, height: 842 }],
    lines: passages.map(({ start, end: stop }) => ({
      start,
      end: stop,
      page: 1,
      x: 72,
      y: 72,
      width: 400,
      height: 12,
    })),
  };
  const document: LibraryDocument = {
    ...facts,
    id,
    source: `${sample.id}.md`,
    format: 'markdown',
    contentHash: `hash-of-${sample.id}`,
    passages: passages.length,
    pageCount: 1,
    anchorRate: 1,
  };
  const vectors = await embedder.embedPassages(passages.map((passage) => passage.text));
  return { document, parsed, passages, vectors };
}
