import { desc, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '@/db/client';
import { answerEvents, answers, questions, ratings } from '@/db/schema';
import type { CitedQuote } from '../answer/blast-radius';
import { asAnswerId, type AnswerId, type DocumentId } from '../evidence/ids';

const wire = z.object({
  answerId: z.string(),
  question: z.string(),
  startedAt: z.date(),
  claim: z.coerce.number(),
  contentHash: z.string(),
  standing: z.enum(['current', 'superseded', 'withdrawn', 'unknown']),
  quote: z.string(),
});

/** Every quote that past answers took from a document, newest answer first. */
export async function readCitedQuotes(db: Database, id: DocumentId): Promise<readonly CitedQuote[]> {
  const rows = await db
    .select({
      answerId: answerEvents.answerId,
      question: questions.text,
      startedAt: answers.startedAt,
      claim: sql`${answerEvents.event} -> 'claim' ->> 'ordinal'`.as('claim'),
      contentHash: sql`citation -> 'document' ->> 'contentHash'`.as('content_hash'),
      standing: sql`citation -> 'document' ->> 'standing'`.as('standing'),
      quote: sql`citation -> 'quote' ->> 'text'`.as('quote'),
    })
    .from(answerEvents)
    .innerJoin(answers, eq(answers.id, answerEvents.answerId))
    .innerJoin(questions, eq(questions.id, answers.questionId))
    .crossJoinLateral(sql`jsonb_array_elements(${answerEvents.event} -> 'claim' -> 'citations') as citation`)
    .where(
      sql`${answerEvents.event} ->> 'type' = 'claim-checked' and citation -> 'document' ->> 'id' = ${id}
        and citation -> 'quote' ->> 'text' is not null`,
    )
    .orderBy(desc(answers.startedAt), answerEvents.answerId, answerEvents.seq);
  return rows.map((row) => {
    const { answerId, startedAt, ...rest } = wire.parse(row);
    return { ...rest, answerId: asAnswerId(answerId), documentId: id, startedAt: startedAt.toISOString() };
  });
}

/** How many ratings answers were given, by readers. */
export async function countRatings(
  db: Database,
  ids: readonly AnswerId[],
): Promise<ReadonlyMap<AnswerId, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ answerId: ratings.answerId, count: sql<number>`count(*)::int` })
    .from(ratings)
    .where(inArray(ratings.answerId, [...ids]))
    .groupBy(ratings.answerId);
  return new Map(rows.map(({ answerId, count }) => [asAnswerId(answerId), count]));
}
