import type { LibraryDocument, ParsedDocument } from '@/lib/evidence/document';

/** A document with its canonical text, as `GET /api/documents/:id` gives it. */
export interface SourceDocument {
  readonly document: LibraryDocument;
  readonly parsed: ParsedDocument;
}

/** Where a document of a source view is fetched, and its original. */
export interface SourceAddresses {
  readonly document: string;
  readonly original: string;
}

export function sourceAddresses(documentId: string, releaseId: string): SourceAddresses {
  const address = `/api/documents/${encodeURIComponent(documentId)}`;
  return {
    document: `${address}?release=${encodeURIComponent(releaseId)}`,
    original: originalAddress(documentId, releaseId),
  };
}

export function originalAddress(documentId: string, releaseId: string): string {
  return `/api/documents/${encodeURIComponent(documentId)}/original?release=${encodeURIComponent(releaseId)}`;
}
