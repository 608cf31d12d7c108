import type { PersonId } from '@/lib/identity/person';
import type { Qualification } from '@/lib/panel/study/qualification';
import { qualificationOf } from '@/lib/panel/study/qualification';
import type { StudyId } from '@/lib/panel/study/study-ids';
import type { StudyRecords } from '@/lib/records/studies/study-records';

/** One rater's progress, without a name. */
export interface RaterProgress {
  readonly raterId: PersonId;
  readonly done: number;
  readonly items: number;
  readonly qualification: Qualification;
}

/** Every rater of a study: items done, and the practice items by their first final rating. */
export async function readRaters(
  records: Pick<StudyRecords, 'read' | 'items' | 'assignments' | 'ratings' | 'lastRatings'>,
  studyId: StudyId,
): Promise<readonly RaterProgress[]> {
  const [{ protocol }, items, assignments, revisions, last] = await Promise.all([
    records.read(studyId),
    records.items(studyId),
    records.assignments(studyId),
    records.ratings({ studyId }),
    records.lastRatings({ studyId }),
  ]);
  return [...new Set(assignments.map(({ raterId }) => raterId))].map((raterId) => ({
    raterId,
    done: last.filter((rating) => rating.raterId === raterId && rating.isFinal).length,
    items: assignments.filter((one) => one.raterId === raterId).length,
    qualification: qualificationOf(protocol, (id) => {
      const item = items.find((one) => one.isQualification && one.questionId === id);
      const first = revisions.find(
        (rating) => rating.itemId === item?.id && rating.raterId === raterId && rating.isFinal,
      );
      return first?.scores ?? null;
    }),
  }));
}
