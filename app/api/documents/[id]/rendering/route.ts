import { AppError } from '@/lib/app-error';
import { door, json } from '../../../../http/door';
import { findDocument } from '../../find-document';

export const GET = door(async (call) => {
  const { document } = await findDocument(call);
  const rendering = await call.services.rendering(document);
  if (rendering === null) throw new AppError('not-found', 'The original of this document is not kept here.');
  return json(rendering);
});
