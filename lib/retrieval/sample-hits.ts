import type { LibraryDocument } from '../evidence/document';
import { asDocumentId, asPassageId } from '../evidence/ids';
import type { Passage } from '../evidence/passage';
import { unknownMetadata } from '../evidence/unknown-metadata';
import type { Hit } from './hit';

/** Literals for tests of rooms that read hits. */
export const sampleGuideline: LibraryDocument = {
  ...unknownMetadata,
  id: asDocumentId('body-topic-2020'),
  source: 'body-topic-2020.md',
  format: 'markdown',
  contentHash: '00'.repeat(32),
  passages: 3,
  pageCount: 0,
  anchorRate: 1,
  title: 'A topic in adults',
  isDigest: true,
  body: 'A Body',
  bodyShort: 'AB',
  year: 2020,
  standing: 'current',
};

export function sampleHit(rank: number, text: string, more: Partial<Passage> = {}): Hit {
  const passage: Passage = {
    id: asPassageId(`body-topic-2020:${rank}`),
    documentId: sampleGuideline.id,
    ordinal: rank,
    kind: 'narrative',
    sectionPath: [],
    start: 1_000 * rank,
    end: 1_000 * rank + text.length,
    text,
    tableHeader: '',
    grade: null,
    pages: [],
    anchored: true,
    ...more,
  };
  return {
    passage,
    document: sampleGuideline,
    rank,
    score: 1 / rank,
    legs: { bm25: { rank, score: 10 / rank }, dense: null },
  };
}
