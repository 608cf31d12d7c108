import { AppError } from '@/lib/app-error';
import { blindItem } from '@/lib/panel/study/blind-item';
import type { QualificationFeedback } from '@/lib/panel/study/qualification';
import { qualificationFeedback } from '@/lib/panel/study/qualification';
import { asStudyId } from '@/lib/panel/study/study-ids';
import { door, json } from '../../../http/door';
import { readJson } from '../../../http/read-json';
import { recordAudit } from '../../../services/identity';
import type { OpenItem } from '../../blind-work';
import { openItem } from '../../blind-work';
import type { RevisionInput } from '../../revision-input';
import { readRevision, requireFitting } from '../../revision-input';
import type { SavedRevision } from '../send-revision';

/** Adds a revision of a rating. The same one again changes nothing and is answered alike. */
export const POST = door(async ({ request, services: { studyRecords }, person, params }) => {
  const place = { studyId: asStudyId(params['studyId'] ?? ''), raterId: person.id };
  const revision = readRevision(await readJson(request));
  const opened = await openItem(studyRecords, place, revision.itemId);
  requireFitting(blindItem(opened), revision);
  const rating = await studyRecords.appendRating({ ...revision, ...place });
  if (revision.isFinal) {
    await recordAudit({ personId: person.id, action: 'item-rated', subject: revision.itemId });
  }
  const all = await studyRecords.ratings({ ...place, itemId: revision.itemId });
  const before = all.find((one) => one.revision === rating.revision - 1);
  return json({
    revision: rating.revision,
    before: before?.id ?? null,
    at: rating.createdAt,
    feedback: feedbackOn(opened, revision),
  } satisfies SavedRevision);
}, 'rater');

function feedbackOn({ study, item }: OpenItem, revision: RevisionInput): QualificationFeedback | null {
  if (!item.isQualification || !revision.isFinal) return null;
  const practice = study.protocol.qualification.find(({ id }) => id === item.questionId);
  if (practice === undefined)
    throw new AppError('not-found', 'This practice item is no longer in the study.');
  return qualificationFeedback(practice, revision.scores);
}
