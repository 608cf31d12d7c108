import type { LibraryDocument, ParsedDocument } from '@/lib/evidence/document';

/** A document with its canonical text, as `GET /api/documents/:id` gives it. */
export interface SourceDocument {
  readonly document: LibraryDocument;
  readonly parsed: ParsedDocument;
}

export function originalAddress(documentId: string, releaseId: string): string {
  return `/api/documents/${encodeURIComponent(documentId)}/original?release=${encodeURIComponent(releaseId)}`;
}
