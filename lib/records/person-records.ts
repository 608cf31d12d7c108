import { and, asc, eq, inArray, lt, ne, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { answerEvents, answers, questions, ratings } from '@/db/schema';
import { studyRatings } from '@/db/study-tables';
import type { PersonId } from '../identity/person';

/** How much a person has here; counts, never words. */
export interface PersonCounts {
  readonly personId: PersonId;
  readonly answers: number;
  readonly shared: number;
}

/** Counts of everybody who asked something. */
export async function countAnswers(db: Database): Promise<readonly PersonCounts[]> {
  const rows = await db
    .select({
      personId: answers.personId,
      answers: sql<number>`count(*)::int`,
      shared: sql<number>`count(${answers.sharedAt})::int`,
    })
    .from(answers)
    .groupBy(answers.personId);
  return rows.map((row) => ({ ...row, personId: row.personId as PersonId }));
}

/** Everything that is kept of a person's questions, answers and ratings, as it is stored. */
export async function readPersonRecords(db: Database, personId: PersonId) {
  const asked = await db
    .select({ answer: answers, question: questions })
    .from(answers)
    .innerJoin(questions, eq(questions.id, answers.questionId))
    .where(eq(answers.personId, personId))
    .orderBy(asc(answers.startedAt));
  const events = await db
    .select({ answerId: answerEvents.answerId, seq: answerEvents.seq, event: answerEvents.event })
    .from(answerEvents)
    .innerJoin(answers, eq(answers.id, answerEvents.answerId))
    .where(eq(answers.personId, personId))
    .orderBy(asc(answerEvents.answerId), asc(answerEvents.seq));
  const eventsOf = new Map<string, { readonly seq: number; readonly event: unknown }[]>();
  for (const { answerId, ...event } of events) {
    eventsOf.set(answerId, [...(eventsOf.get(answerId) ?? []), event]);
  }
  return {
    answers: asked.map(({ answer, question }) => ({
      ...answer,
      question: question.text,
      events: eventsOf.get(answer.id) ?? [],
    })),
    ratings: await db.select().from(ratings).where(eq(ratings.personId, personId)),
    studyRatings: await db.select().from(studyRatings).where(eq(studyRatings.raterId, personId)),
  };
}

/**
 * Deletes a person's finished answers, all or those begun before a moment, with their questions, events and ratings.
 * Returns how many. Ratings that the person gave to others' answers and in studies stay, under an id that no longer
 * names anybody once the account is gone.
 */
export async function removeAnswers(
  db: Database,
  { personId, before }: { readonly personId: PersonId; readonly before: Date | null },
): Promise<number> {
  return db.transaction(async (tx) => {
    const gone = await tx
      .select({ id: answers.id, questionId: answers.questionId })
      .from(answers)
      .where(
        and(
          eq(answers.personId, personId),
          before === null ? undefined : and(lt(answers.startedAt, before), ne(answers.status, 'running')),
        ),
      );
    if (gone.length === 0) return 0;
    const ids = gone.map(({ id }) => id);
    await tx.delete(ratings).where(inArray(ratings.answerId, ids));
    await tx.delete(answerEvents).where(inArray(answerEvents.answerId, ids));
    await tx.delete(answers).where(inArray(answers.id, ids));
    const asked = gone.map(({ questionId }) => questionId);
    await tx
      .delete(questions)
      .where(
        and(
          inArray(questions.id, asked),
          sql`not exists (select 1 from ${answers} where ${answers.questionId} = ${questions.id})`,
        ),
      );
    return gone.length;
  });
}

/** Gives the questions of one person to another: of the open person to the first who has an account. */
export async function handOver(db: Database, from: PersonId, to: PersonId): Promise<void> {
  await db.update(answers).set({ personId: to }).where(eq(answers.personId, from));
  await db.update(ratings).set({ personId: to }).where(eq(ratings.personId, from));
}
