import { AppError } from '@/lib/app-error';
import { asDocumentId, asReleaseId } from '@/lib/evidence/ids';
import type { Call } from '../../http/door';

/** The document a route names, in the release that `release` names or in the current one. */
export async function findDocument({ services, params, query }: Call) {
  const release = query.get('release');
  const releaseId = release === null ? null : asReleaseId(release);
  const found = await services.document(releaseId, asDocumentId(params['id'] ?? ''));
  if (found === null) throw new AppError('not-found', 'There is no such document in this release.');
  return { ...found, releaseId };
}
