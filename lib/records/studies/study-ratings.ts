import { and, asc, desc, eq, inArray, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Database } from '@/db/client';
import { studies, studyAnswers, studyAssignments, studyRatings } from '@/db/study-tables';
import { AppError } from '../../app-error';
import type { PersonId } from '../../identity/person';
import type { Rating, RatingDraft } from '../../panel/study/rating';
import type { StudyItem } from '../../panel/study/study';
import type { ItemId, StudyId } from '../../panel/study/study-ids';
import { asItemId, asStudyId, asStudyRatingId } from '../../panel/study/study-ids';
import { rowsAsJson, rowsFromJson } from '../rows-as-json';
import { readItem } from './study-items';

/** Which ratings are read. */
export interface RatingSelection {
  readonly studyId: StudyId;
  readonly raterId?: PersonId;
  readonly itemId?: ItemId;
}

/**
 * Adds a revision of a rating, tied to the hashes of the answers that were shown. The same id again changes nothing and
 * returns what is stored, so that a sender who heard no answer may send again. `after` is the last revision that the sender
 * knew (0 for none, null to add in any case).
 * @throws AppError `forbidden` where the item is not this rater's, `conflict` while the study does not take ratings or after another revision.
 */
export async function appendRating(
  db: Database,
  draft: RatingDraft,
  after: number | null = null,
): Promise<Rating> {
  return db.transaction(async (tx) => {
    const item = await readItem(tx, draft.itemId);
    await requireAssigned(tx, draft);
    await requireTaking(tx, item.studyId);
    const [sent] = await tx.select().from(studyRatings).where(eq(studyRatings.id, draft.id));
    if (sent !== undefined) return ownRating(sent, draft);
    const [last] = await tx
      .select({ revision: studyRatings.revision })
      .from(studyRatings)
      .where(and(eq(studyRatings.itemId, draft.itemId), eq(studyRatings.raterId, draft.raterId)))
      .orderBy(desc(studyRatings.revision))
      .limit(1);
    const revision = (last?.revision ?? 0) + 1;
    if (after !== null && revision !== after + 1)
      throw new AppError('conflict', 'This rating was changed in another window meanwhile.');
    const row = {
      ...draft,
      studyId: item.studyId,
      seconds: Math.round(draft.seconds),
      revision,
      answerHashes: await shownHashes(tx, item),
      createdAt: new Date(),
    };
    await tx.insert(studyRatings).values(row);
    return toRating(row);
  });
}

/** Every revision, by item, rater and revision. */
export async function readRatings(db: Database, selection: RatingSelection): Promise<readonly Rating[]> {
  const { itemId, raterId, revision } = studyRatings;
  const found = await db
    .select({ rows: rowsAsJson(valuesOf(studyRatings), [itemId, raterId, revision]) })
    .from(studyRatings)
    .where(selected(selection));
  return rowsFromJson<RatingValues>(found).map(ratingOfValues);
}

/** The last revision of each rating: the one that counts. By item and rater. */
export async function readLastRatings(db: Database, selection: RatingSelection): Promise<readonly Rating[]> {
  const { itemId, raterId, revision } = studyRatings;
  const last = db
    .selectDistinctOn([itemId, raterId])
    .from(studyRatings)
    .where(selected(selection))
    .orderBy(asc(itemId), asc(raterId), desc(revision))
    .as('last');
  const found = await db.select({ rows: rowsAsJson(valuesOf(last), [last.itemId, last.raterId]) }).from(last);
  return rowsFromJson<RatingValues>(found).map(ratingOfValues);
}

function selected({ studyId, raterId, itemId }: RatingSelection): SQL | undefined {
  return and(
    eq(studyRatings.studyId, studyId),
    raterId === undefined ? undefined : eq(studyRatings.raterId, raterId),
    itemId === undefined ? undefined : eq(studyRatings.itemId, itemId),
  );
}

type Row = typeof studyRatings.$inferSelect;
type RatingValues = readonly [
  Row['id'],
  Row['studyId'],
  Row['itemId'],
  Row['raterId'],
  Row['revision'],
  Row['scores'],
  Row['marks'],
  Row['preference'],
  Row['comment'],
  Row['seconds'],
  Row['answerHashes'],
  Row['isFinal'],
  string,
];

function valuesOf(table: Readonly<Record<keyof Row, PgColumn>>) {
  const { id, studyId, itemId, raterId, revision, scores, marks, preference, comment, seconds } = table;
  return [
    ...[id, studyId, itemId, raterId, revision, scores, marks, preference, comment, seconds],
    ...[table.answerHashes, table.isFinal, table.createdAt],
  ];
}

function ratingOfValues(values: RatingValues): Rating {
  const [id, studyId, itemId, raterId, revision, scores, marks, preference, comment, seconds, ...rest] =
    values;
  const [answerHashes, isFinal, createdAt] = rest;
  const score = { scores, marks, preference, comment, seconds, answerHashes, isFinal };
  return toRating({ id, studyId, itemId, raterId, revision, ...score, createdAt: new Date(createdAt) });
}

/** Holds the assignment's row until the transaction ends: two windows of one rater take turns. */
async function requireAssigned(db: Database, { itemId, raterId }: RatingDraft): Promise<void> {
  const [assigned] = await db
    .select({ itemId: studyAssignments.itemId })
    .from(studyAssignments)
    .where(and(eq(studyAssignments.itemId, itemId), eq(studyAssignments.raterId, raterId)))
    .for('update');
  if (assigned === undefined) throw new AppError('forbidden', 'This item is not yours to rate.');
}

async function requireTaking(db: Database, studyId: StudyId): Promise<void> {
  const [study] = await db.select({ status: studies.status }).from(studies).where(eq(studies.id, studyId));
  if (study?.status === 'running' || study?.status === 'adjudicating') return;
  throw new AppError('conflict', 'This study takes no ratings now.');
}

async function shownHashes(db: Database, item: StudyItem): Promise<readonly string[]> {
  if (item.armIds.length === 0) return [];
  const rows = await db
    .select({ armId: studyAnswers.armId, answerHash: studyAnswers.answerHash })
    .from(studyAnswers)
    .where(
      and(
        eq(studyAnswers.studyId, item.studyId),
        eq(studyAnswers.questionId, item.questionId),
        inArray(studyAnswers.armId, [...item.armIds]),
      ),
    );
  return item.armIds.map((armId) => {
    const row = rows.find((shown) => shown.armId === armId);
    if (row === undefined) throw new Error('An item without its answer.');
    return row.answerHash;
  });
}

function ownRating(row: typeof studyRatings.$inferSelect, draft: RatingDraft): Rating {
  if (row.itemId === draft.itemId && row.raterId === draft.raterId) return toRating(row);
  throw new AppError('conflict', 'This rating carries the id of another one.');
}

function toRating(
  row: Omit<typeof studyRatings.$inferSelect, 'answerHashes'> & { readonly answerHashes: readonly string[] },
): Rating {
  return {
    id: asStudyRatingId(row.id),
    studyId: asStudyId(row.studyId),
    itemId: asItemId(row.itemId),
    raterId: row.raterId as PersonId,
    revision: row.revision,
    scores: row.scores as Rating['scores'],
    marks: row.marks as Rating['marks'],
    preference: row.preference as Rating['preference'],
    comment: row.comment,
    seconds: row.seconds,
    answerHashes: row.answerHashes,
    isFinal: row.isFinal,
    createdAt: row.createdAt.toISOString(),
  };
}
