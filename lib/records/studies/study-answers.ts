import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { studyAnswers, studyFailures } from '@/db/study-tables';
import type { RecordedEvent } from '../../answer/answer-event';
import type { ReleaseId } from '../../evidence/ids';
import { answerSheet, type AnswerSheet, type SheetedAnswer } from '../../panel/results/answer-sheet';
import type { AnswerFormatting, FrozenAnswer } from '../../panel/study/frozen-answer';
import type { ArmId, StudyId, StudyQuestionId } from '../../panel/study/study-ids';
import { asArmId, asStudyId, asStudyQuestionId } from '../../panel/study/study-ids';
import { hashCanonical } from '../hash-canonical';

export interface AnswerPlace {
  readonly studyId: StudyId;
  readonly questionId: StudyQuestionId;
  readonly armId: ArmId;
}

export interface AnswerFailure extends AnswerPlace {
  readonly reason: string;
  readonly at: string;
}

const { events, text, sheet, ...facts } = getTableColumns(studyAnswers);

/** Freezes an answer with its hash, in place of an older one for another wording; clears the failure in its place. */
export async function freezeAnswer(
  db: Database,
  answer: Omit<FrozenAnswer, 'answerHash' | 'frozenAt'>,
): Promise<FrozenAnswer> {
  const frozen = { ...answer, answerHash: await hashAnswer(answer), frozenAt: new Date() };
  await db.transaction(async (tx) => {
    const row = { ...frozen, sheet: answerSheet(answer) };
    const { studyId, questionId, armId, ...content } = row;
    await tx
      .insert(studyAnswers)
      .values(row)
      .onConflictDoUpdate({
        target: [studyAnswers.studyId, studyAnswers.questionId, studyAnswers.armId],
        set: content,
      });
    await tx.delete(studyFailures).where(failureAt({ studyId, questionId, armId }));
  });
  return { ...frozen, frozenAt: frozen.frozenAt.toISOString() };
}

/** What an answer's hash is of. */
export function hashAnswer(answer: Pick<FrozenAnswer, 'events' | 'text'>): Promise<string> {
  return hashCanonical({ events: answer.events, text: answer.text });
}

/** Every frozen answer of a study, or those to one question. */
export async function readFrozenAnswers(
  db: Database,
  studyId: StudyId,
  questionId: StudyQuestionId | null = null,
): Promise<readonly FrozenAnswer[]> {
  const rows = await db
    .select({ ...facts, events, text })
    .from(studyAnswers)
    .where(
      and(
        eq(studyAnswers.studyId, studyId),
        questionId === null ? undefined : eq(studyAnswers.questionId, questionId),
      ),
    )
    .orderBy(asc(studyAnswers.questionId), asc(studyAnswers.armId));
  return rows.map((row) => ({ ...toAnswer(row), events: row.events as readonly RecordedEvent[] }));
}

/** Every frozen answer of a study as results read it: without its events, but for answers of versions that made no sheets. */
export async function readAnswerSheets(db: Database, studyId: StudyId): Promise<readonly SheetedAnswer[]> {
  const rows = await db
    .select({ ...facts, sheet })
    .from(studyAnswers)
    .where(eq(studyAnswers.studyId, studyId))
    .orderBy(asc(studyAnswers.questionId), asc(studyAnswers.armId));
  const unsheeted = rows.some((row) => row.sheet === null) ? await readFrozenAnswers(db, studyId) : [];
  const made = new Map(
    unsheeted.map((answer) => [`${answer.questionId} ${answer.armId}`, answerSheet(answer)]),
  );
  return rows.map((row) => {
    const own = (row.sheet as AnswerSheet | null) ?? made.get(`${row.questionId} ${row.armId}`);
    if (own === undefined) throw new Error('An answer went while it was read.');
    return { ...toAnswer(row), sheet: own };
  });
}

/** What answers of a study are there, without their words. */
export async function readAnswerPlaces(
  db: Database,
  studyId: StudyId,
): Promise<readonly (AnswerPlace & Pick<FrozenAnswer, 'basisHash' | 'answerHash' | 'lengthWords'>)[]> {
  const rows = await db
    .select({
      questionId: studyAnswers.questionId,
      armId: studyAnswers.armId,
      basisHash: studyAnswers.basisHash,
      answerHash: studyAnswers.answerHash,
      lengthWords: studyAnswers.lengthWords,
    })
    .from(studyAnswers)
    .where(eq(studyAnswers.studyId, studyId));
  return rows.map((row) => ({
    ...row,
    studyId,
    questionId: asStudyQuestionId(row.questionId),
    armId: asArmId(row.armId),
  }));
}

/** Removes answers that no question or arm of the protocol asks for any more. */
export async function removeAnswer(db: Database, { studyId, questionId, armId }: AnswerPlace): Promise<void> {
  await db
    .delete(studyAnswers)
    .where(
      and(
        eq(studyAnswers.studyId, studyId),
        eq(studyAnswers.questionId, questionId),
        eq(studyAnswers.armId, armId),
      ),
    );
}

export async function recordFailure(db: Database, place: AnswerPlace, reason: string): Promise<void> {
  await db
    .insert(studyFailures)
    .values({ ...place, reason })
    .onConflictDoUpdate({
      target: [studyFailures.studyId, studyFailures.questionId, studyFailures.armId],
      set: { reason, at: sql`now()` },
    });
}

export async function readFailures(db: Database, studyId: StudyId): Promise<readonly AnswerFailure[]> {
  const rows = await db.select().from(studyFailures).where(eq(studyFailures.studyId, studyId));
  return rows.map((row) => ({
    studyId,
    questionId: asStudyQuestionId(row.questionId),
    armId: asArmId(row.armId),
    reason: row.reason,
    at: row.at.toISOString(),
  }));
}

export async function clearFailures(db: Database, studyId: StudyId): Promise<void> {
  await db.delete(studyFailures).where(eq(studyFailures.studyId, studyId));
}

function failureAt({ studyId, questionId, armId }: AnswerPlace) {
  return and(
    eq(studyFailures.studyId, studyId),
    eq(studyFailures.questionId, questionId),
    eq(studyFailures.armId, armId),
  );
}

/** The columns that are more than strings and numbers. */
function toAnswer<
  Row extends Pick<
    typeof studyAnswers.$inferSelect,
    'studyId' | 'questionId' | 'armId' | 'releaseId' | 'formatting' | 'frozenAt'
  >,
>(row: Row) {
  return {
    ...row,
    studyId: asStudyId(row.studyId),
    questionId: asStudyQuestionId(row.questionId),
    armId: asArmId(row.armId),
    releaseId: row.releaseId as ReleaseId | null,
    formatting: row.formatting as AnswerFormatting,
    frozenAt: row.frozenAt.toISOString(),
  };
}
