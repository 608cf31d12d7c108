import type { DocumentFormat, LibraryDocument } from '@/lib/evidence/document';

/** Anything a browser could run is sent as plain text: the original is shown, never executed. */
const contentTypes: Readonly<Record<DocumentFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  epub: 'application/epub+zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  markdown: 'text/plain; charset=utf-8',
  html: 'text/plain; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  jats: 'text/plain; charset=utf-8',
};

/** A document's original bytes, for a browser that must not run them. */
export function originalResponse(
  document: Pick<LibraryDocument, 'format' | 'contentHash'>,
  bytes: Uint8Array,
): Response {
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': contentTypes[document.format],
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=3600',
      etag: `"${document.contentHash}"`,
    },
  });
}
