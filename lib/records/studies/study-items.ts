import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { studyAssignments, studyItems } from '@/db/study-tables';
import { AppError } from '../../app-error';
import type { PersonId } from '../../identity/person';
import type { Assignment, StudyItem } from '../../panel/study/study';
import type { ItemId, StudyId } from '../../panel/study/study-ids';
import { rowsAsJson, rowsFromJson } from '../rows-as-json';
import { asArmId, asItemId, asStudyId, asStudyQuestionId } from '../../panel/study/study-ids';

/** Rows of one insert: a big study has thousands, a statement takes 65 535 parameters. */
const rowsAtOnce = 2000;

export async function saveItems(db: Database, items: readonly StudyItem[]): Promise<void> {
  for (let from = 0; from < items.length; from += rowsAtOnce)
    await db.insert(studyItems).values(items.slice(from, from + rowsAtOnce).map((item) => ({ ...item })));
}

export async function saveAssignments(
  db: Database,
  studyId: StudyId,
  assignments: readonly Assignment[],
): Promise<void> {
  for (let from = 0; from < assignments.length; from += rowsAtOnce)
    await db
      .insert(studyAssignments)
      .values(assignments.slice(from, from + rowsAtOnce).map((assignment) => ({ ...assignment, studyId })));
}

/** @throws AppError `not-found`. */
export async function readItem(db: Database, id: ItemId): Promise<StudyItem> {
  const [row] = await db.select().from(studyItems).where(eq(studyItems.id, id));
  if (row === undefined) throw new AppError('not-found', 'There is no such item.');
  return toItem(row);
}

export async function readItems(db: Database, studyId: StudyId): Promise<readonly StudyItem[]> {
  const rows = await db
    .select()
    .from(studyItems)
    .where(eq(studyItems.studyId, studyId))
    .orderBy(asc(studyItems.id));
  return rows.map(toItem);
}

/** By rater and position; those of one rater where one is named. */
export async function readAssignments(
  db: Database,
  studyId: StudyId,
  raterId: PersonId | null = null,
): Promise<readonly Assignment[]> {
  const { itemId, raterId: rater, position, sides, purpose } = studyAssignments;
  const found = await db
    .select({ rows: rowsAsJson([itemId, rater, position, sides, purpose], [rater, position]) })
    .from(studyAssignments)
    .where(and(eq(studyAssignments.studyId, studyId), raterId === null ? undefined : eq(rater, raterId)));
  return rowsFromJson<readonly [string, PersonId, number, Assignment['sides'], Assignment['purpose']]>(
    found,
  ).map(([item, person, place, side, why]) => ({
    itemId: asItemId(item),
    raterId: person,
    position: place,
    sides: side,
    purpose: why,
  }));
}

/** Takes back assignments; those with ratings stay, as the ratings do. */
export async function removeAssignments(
  db: Database,
  studyId: StudyId,
  places: readonly Pick<Assignment, 'itemId' | 'raterId'>[],
): Promise<void> {
  for (const { itemId, raterId } of places)
    await db
      .delete(studyAssignments)
      .where(
        and(
          eq(studyAssignments.studyId, studyId),
          eq(studyAssignments.itemId, itemId),
          eq(studyAssignments.raterId, raterId),
        ),
      );
}

/** The studies in which a person has something to rate. */
export async function studiesOfRater(db: Database, raterId: PersonId): Promise<readonly StudyId[]> {
  const rows = await db
    .selectDistinct({ studyId: studyAssignments.studyId })
    .from(studyAssignments)
    .where(eq(studyAssignments.raterId, raterId));
  return rows.map((row) => asStudyId(row.studyId));
}

function toItem(row: typeof studyItems.$inferSelect): StudyItem {
  return {
    id: asItemId(row.id),
    studyId: asStudyId(row.studyId),
    questionId: asStudyQuestionId(row.questionId),
    kind: row.kind as StudyItem['kind'],
    armIds: row.armIds.map(asArmId),
    isRepeatOf: row.isRepeatOf === null ? null : asItemId(row.isRepeatOf),
    isQualification: row.isQualification,
  };
}
