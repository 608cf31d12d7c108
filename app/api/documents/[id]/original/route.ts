import { AppError } from '@/lib/app-error';
import type { DocumentFormat } from '@/lib/evidence/document';
import { door } from '../../../../http/door';
import { findDocument } from '../../find-document';

/** Anything a browser could run is sent as plain text: the original is shown, never executed. */
const contentTypes: Readonly<Record<DocumentFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  markdown: 'text/plain; charset=utf-8',
  html: 'text/plain; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  jats: 'text/plain; charset=utf-8',
};

export const GET = door(async (call) => {
  const { document } = await findDocument(call);
  const bytes = await call.services.original(document.contentHash);
  if (bytes === null) throw new AppError('not-found', 'The original of this document is not kept here.');
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': contentTypes[document.format],
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=3600',
      etag: `"${document.contentHash}"`,
    },
  });
});
