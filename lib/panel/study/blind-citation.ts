import type { Citation } from '../../answer/claim';
import type { LibraryDocument } from '../../evidence/document';
import { asPassageId } from '../../evidence/ids';

/**
 * A citation as raters see it: who says so, how strongly, and in which words. Without what the checks found, since raters judge for
 * themselves and the checks are measured against them, and without anything that names a release. Built field by field.
 */
export function blindCitation({ passage, document, quote }: Citation, number: number): Citation | null {
  if (quote === null) return null;
  const place = { passageId: asPassageId(`cited-${String(number)}`), documentId: document.id };
  return {
    number,
    given: quote.text,
    quote: { ...place, start: quote.start, end: quote.end, text: quote.text },
    passage: {
      id: place.passageId,
      documentId: place.documentId,
      ordinal: 0,
      kind: passage.kind,
      sectionPath: passage.sectionPath,
      text: passage.text,
      tableHeader: passage.tableHeader,
      grade: passage.grade,
      pages: passage.pages,
      anchored: passage.anchored,
      start: passage.start,
      end: passage.end,
    },
    document: blindDocument(document),
    checks: [],
    support: 'supported',
  };
}

/** What a document says of itself; nothing of how and when this library came to hold it. */
export function blindDocument(document: LibraryDocument): LibraryDocument {
  return {
    id: document.id,
    title: document.title,
    isDigest: document.isDigest,
    body: document.body,
    bodyShort: document.bodyShort,
    year: document.year,
    updated: document.updated,
    version: document.version,
    url: document.url,
    doi: document.doi,
    jurisdiction: document.jurisdiction,
    specialty: document.specialty,
    population: document.population,
    standing: document.standing,
    supersedes: document.supersedes,
    supersededBy: document.supersededBy,
    reviewDate: document.reviewDate,
    grading: document.grading,
    licence: document.licence,
    format: document.format,
    pageCount: document.pageCount,
    source: '',
    contentHash: '',
    passages: 0,
    anchorRate: 1,
  };
}
