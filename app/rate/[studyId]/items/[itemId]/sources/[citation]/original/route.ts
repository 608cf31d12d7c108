import { AppError } from '@/lib/app-error';
import { originalResponse } from '../../../../../../../api/documents/original-response';
import { door } from '../../../../../../../http/door';
import { findCited } from '../../../../../../find-cited';

/** The guideline behind a citation as it was published. */
export const GET = door(async (call) => {
  const { document } = await findCited(call);
  const bytes = await call.services.original(document.contentHash);
  if (bytes === null) throw new AppError('not-found', 'The original of this document is not kept here.');
  return originalResponse(document, bytes);
}, 'rater');
