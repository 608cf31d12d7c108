import { asDocumentId } from '@/lib/evidence/ids';
import { door, json } from '../../../http/door';
import { findDocument } from '../find-document';

export const GET = door(async (call) => {
  const { document, parsed, releaseId } = await findDocument(call);
  const passages = await call.services.passagesOf(releaseId, asDocumentId(document.id));
  return json({ document, parsed, passages });
});
