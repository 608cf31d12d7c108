import { AppError } from '@/lib/app-error';
import { door } from '../../../../http/door';
import { findDocument } from '../../find-document';
import { originalResponse } from '../../original-response';

export const GET = door(async (call) => {
  const { document } = await findDocument(call);
  const bytes = await call.services.original(document.contentHash);
  if (bytes === null) throw new AppError('not-found', 'The original of this document is not kept here.');
  return originalResponse(document, bytes);
});
