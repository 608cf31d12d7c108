import { AppError } from '@/lib/app-error';
import type { PersonId } from '@/lib/identity/person';
import type { ItemToBlind } from '@/lib/panel/study/blind-item';
import type { WorkLine } from '@/lib/panel/study/own-rating';
import type { Study } from '@/lib/panel/study/study';
import type { ItemId, StudyId } from '@/lib/panel/study/study-ids';
import type { StudyRecords } from '@/lib/records/studies/study-records';

/** Whose work on which study is read. */
export interface RaterPlace {
  readonly studyId: StudyId;
  readonly raterId: PersonId;
}

/** A rater's items in their order, with what is done. Empty for somebody who has none. */
export async function readWork(records: StudyRecords, place: RaterPlace): Promise<readonly WorkLine[]> {
  const [assignments, items, ratings] = await Promise.all([
    records.assignments(place.studyId, place.raterId),
    records.items(place.studyId),
    records.lastRatings(place),
  ]);
  const practice = new Set(items.filter((item) => item.isQualification).map(({ id }) => id));
  const last = new Map(ratings.map((rating) => [rating.itemId, rating]));
  return [...assignments]
    .sort((left, right) => left.position - right.position)
    .map(({ itemId }) => ({
      itemId,
      isQualification: practice.has(itemId),
      isDone: last.get(itemId)?.isFinal === true,
      seconds: last.get(itemId)?.seconds ?? 0,
    }));
}

/** An item with everything behind it, ready to be blinded: for the server alone. */
export type OpenItem = ItemToBlind & { readonly study: Study };

/** @throws AppError `not-found` for an item that is not this rater's: it is not told whether it is anybody's. */
export async function openItem(
  records: StudyRecords,
  { studyId, raterId }: RaterPlace,
  itemId: ItemId,
): Promise<OpenItem> {
  const assignments = await records.assignments(studyId, raterId);
  const assignment = assignments.find((one) => one.itemId === itemId);
  if (assignment === undefined) throw new AppError('not-found', 'There is no such item among yours.');
  const [study, item] = await Promise.all([records.read(studyId), records.item(itemId)]);
  const answers = item.isQualification ? [] : await records.answers(studyId, item.questionId);
  return {
    study,
    item,
    assignment,
    answers,
    protocol: study.protocol,
    day: study.startedAt ?? study.createdAt,
  };
}
