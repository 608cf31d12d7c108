import { asc, eq } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { answers, ratings } from '@/db/schema';
import { AppError } from '../app-error';
import type { AnswerId, RatingId, ReleaseId } from '../evidence/ids';
import { asRatingId, asReleaseId } from '../evidence/ids';
import type { PersonId } from '../identity/person';
import { readEvents } from './answers';
import { hashCanonical } from './hash-canonical';
import { newId } from './new-id';

/** Each axis on a scale from 1 (worst) to 5 (best). */
export interface RatingInput {
  readonly answerId: AnswerId;
  readonly factuality: number;
  readonly completeness: number;
  readonly safety: number;
  readonly comment: string;
}

export interface Rating extends RatingInput {
  readonly id: RatingId;
  readonly releaseId: ReleaseId;
  /** SHA-256 of the answer's events as they were when it was rated, hexadecimal. */
  readonly answerHash: string;
  readonly createdAt: string;
}

/** @throws AppError `not-found` for an unknown answer, `conflict` while the answer is still being written. */
export async function saveRating(db: Database, input: RatingInput, by: PersonId): Promise<Rating> {
  const [answer] = await db.select().from(answers).where(eq(answers.id, input.answerId));
  if (answer === undefined) throw new AppError('not-found', 'There is no such answer.');
  if (answer.status === 'running') throw new AppError('conflict', 'Rate the answer once it is complete.');
  const row = {
    ...input,
    id: newId(),
    releaseId: answer.releaseId,
    answerHash: await hashCanonical(await readEvents(db, input.answerId)),
    createdAt: new Date(),
  };
  await db.insert(ratings).values({ ...row, personId: by });
  return toRating(row);
}

/** Ratings of an answer, oldest first. */
export async function readRatings(db: Database, answerId: AnswerId): Promise<readonly Rating[]> {
  const rows = await db
    .select()
    .from(ratings)
    .where(eq(ratings.answerId, answerId))
    .orderBy(asc(ratings.createdAt), asc(ratings.id));
  return rows.map((row) => toRating({ ...row, answerId }));
}

function toRating(row: {
  readonly id: string;
  readonly answerId: AnswerId;
  readonly releaseId: string;
  readonly answerHash: string;
  readonly factuality: number;
  readonly completeness: number;
  readonly safety: number;
  readonly comment: string;
  readonly createdAt: Date;
}): Rating {
  return {
    id: asRatingId(row.id),
    answerId: row.answerId,
    releaseId: asReleaseId(row.releaseId),
    answerHash: row.answerHash,
    factuality: row.factuality,
    completeness: row.completeness,
    safety: row.safety,
    comment: row.comment,
    createdAt: row.createdAt.toISOString(),
  };
}
