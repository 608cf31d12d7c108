import { AppError } from '@/lib/app-error';
import { citationBehind } from '@/lib/panel/study/blind-item';
import { asItemId, asStudyId } from '@/lib/panel/study/study-ids';
import type { Call } from '../http/door';
import { openItem } from './blind-work';

/** The document behind a citation of an item, named by its number on the page: the page never learns the release. */
export async function findCited({ services, person, params }: Call) {
  const place = { studyId: asStudyId(params['studyId'] ?? ''), raterId: person.id };
  const opened = await openItem(services.studyRecords, place, asItemId(params['itemId'] ?? ''));
  const cited = citationBehind(opened, Number(params['citation']));
  if (cited === null) throw new AppError('not-found', 'This item has no such citation.');
  const found = await services.document(cited.releaseId, cited.citation.document.id);
  if (found === null) throw new AppError('not-found', 'The document is no longer in the library.');
  return found;
}
