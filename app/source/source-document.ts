import type { LibraryDocument, ParsedDocument } from '@/lib/evidence/document';

/** A document with its canonical text, as `GET /api/documents/:id` gives it. */
export interface SourceDocument {
  readonly document: LibraryDocument;
  readonly parsed: ParsedDocument;
}

/** Where what a source view opens besides the text is fetched. */
export interface ShownAddresses {
  readonly original: string;
  /** The document as it was published; null where it is shown as pages or text alone. */
  readonly rendering: string | null;
}

/** Where a document of a source view is fetched, and its original. */
export interface SourceAddresses extends ShownAddresses {
  readonly document: string;
}

export function sourceAddresses(documentId: string, releaseId: string): SourceAddresses {
  const of = (part: string): string =>
    `/api/documents/${encodeURIComponent(documentId)}${part}?release=${encodeURIComponent(releaseId)}`;
  return { document: of(''), original: of('/original'), rendering: of('/rendering') };
}

export function originalAddress(documentId: string, releaseId: string): string {
  return sourceAddresses(documentId, releaseId).original;
}
