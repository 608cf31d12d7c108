import type { LibraryDocument } from '@/lib/evidence/document';

/** `NICE 2023`, or the title where a document does not say who issued it. */
export function sourceName(document: Pick<LibraryDocument, 'bodyShort' | 'body' | 'year' | 'title'>): string {
  const body = document.bodyShort ?? document.body ?? document.title;
  return document.year === null ? body : `${body} ${String(document.year)}`;
}

/** Address of a document's page with a stretch of it marked. */
export function documentAddress(place: {
  readonly documentId: string;
  readonly releaseId: string;
  readonly start: number;
  readonly end: number;
}): string {
  const query = new URLSearchParams({
    release: place.releaseId,
    start: String(place.start),
    end: String(place.end),
  });
  return `/documents/${encodeURIComponent(place.documentId)}?${query.toString()}`;
}
