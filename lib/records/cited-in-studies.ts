import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '@/db/client';
import { studies, studyAnswers, studyItems, studyRatings } from '@/db/study-tables';
import type { StudyQuote } from '../answer/blast-radius';
import type { DocumentId } from '../evidence/ids';

const wire = z.object({
  studyId: z.string(),
  title: z.string(),
  questionId: z.string(),
  armId: z.string(),
  contentHash: z.string(),
  standing: z.enum(['current', 'superseded', 'withdrawn', 'unknown']),
  quote: z.string(),
});

/** Every quote that the frozen answers of studies took from a document, with how many ratings each answer was given. */
export async function readStudyQuotes(db: Database, id: DocumentId): Promise<readonly StudyQuote[]> {
  const rows = await db
    .select({
      studyId: studyAnswers.studyId,
      title: studies.title,
      questionId: studyAnswers.questionId,
      armId: studyAnswers.armId,
      contentHash: sql`citation -> 'document' ->> 'contentHash'`.as('content_hash'),
      standing: sql`citation -> 'document' ->> 'standing'`.as('standing'),
      quote: sql`citation -> 'quote' ->> 'text'`.as('quote'),
    })
    .from(studyAnswers)
    .innerJoin(studies, eq(studies.id, studyAnswers.studyId))
    .crossJoinLateral(sql`jsonb_array_elements(${studyAnswers.events}) as recorded`)
    .crossJoinLateral(sql`jsonb_array_elements(recorded -> 'event' -> 'claim' -> 'citations') as citation`)
    .where(
      sql`recorded -> 'event' ->> 'type' = 'claim-checked' and citation -> 'document' ->> 'id' = ${id}
        and citation -> 'quote' ->> 'text' is not null`,
    );
  const quotes = rows.map((row) => wire.parse(row));
  const ratings = await countStudyRatings(db, new Set(quotes.map(({ studyId }) => studyId)));
  return quotes.map((quote) => ({
    ...quote,
    documentId: id,
    ratings: ratings.get(`${quote.studyId} ${quote.questionId} ${quote.armId}`) ?? 0,
  }));
}

async function countStudyRatings(
  db: Database,
  studyIds: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const studyId of studyIds) {
    const rows = await db
      .selectDistinct({
        itemId: studyRatings.itemId,
        raterId: studyRatings.raterId,
        questionId: studyItems.questionId,
        armIds: studyItems.armIds,
      })
      .from(studyRatings)
      .innerJoin(studyItems, eq(studyItems.id, studyRatings.itemId))
      .where(and(eq(studyRatings.studyId, studyId), eq(studyRatings.isFinal, true)));
    for (const { questionId, armIds } of rows)
      for (const armId of armIds) {
        const place = `${studyId} ${questionId} ${armId}`;
        counts.set(place, (counts.get(place) ?? 0) + 1);
      }
  }
  return counts;
}
