import { desc, eq } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { answers, questions } from '@/db/schema';
import type { AnswerStatus } from '../answer/answer-event';
import type { AnswerId, ReleaseId } from '../evidence/ids';
import { asAnswerId, asReleaseId } from '../evidence/ids';
import type { PersonId } from '../identity/person';

export interface HistoryRow {
  readonly answerId: AnswerId;
  readonly question: string;
  readonly status: AnswerStatus;
  readonly claims: number;
  readonly notVerified: number;
  /** Short body and year of each cited document. */
  readonly sources: readonly string[];
  readonly releaseId: ReleaseId;
  /** ISO 8601. */
  readonly startedAt: string;
}

/** A person's past answers, newest first. */
export async function readHistory(
  db: Database,
  page: { readonly personId: PersonId; readonly limit: number; readonly offset: number },
): Promise<readonly HistoryRow[]> {
  const rows = await db
    .select({ answer: answers, question: questions.text })
    .from(answers)
    .innerJoin(questions, eq(questions.id, answers.questionId))
    .where(eq(answers.personId, page.personId))
    .orderBy(desc(answers.startedAt), desc(answers.id))
    .limit(page.limit)
    .offset(page.offset);
  return rows.map(({ answer, question }) => ({
    answerId: asAnswerId(answer.id),
    question,
    status: answer.status as AnswerStatus,
    claims: answer.claims,
    notVerified: answer.notVerified,
    sources: answer.sources,
    releaseId: asReleaseId(answer.releaseId),
    startedAt: answer.startedAt.toISOString(),
  }));
}
