import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { answers } from '@/db/schema';
import { asAnswerId, type AnswerId } from '../evidence/ids';
import type { PersonId } from '../identity/person';

/** Whose answer it is, and since when others may read it (ISO 8601; null: nobody else may). */
export interface AnswerAccess {
  readonly personId: PersonId;
  readonly sharedAt: string | null;
}

/** Null when there is no such answer. */
export async function readAccess(db: Database, answerId: AnswerId): Promise<AnswerAccess | null> {
  const [row] = await db
    .select({ personId: answers.personId, sharedAt: answers.sharedAt })
    .from(answers)
    .where(eq(answers.id, answerId));
  if (row === undefined) return null;
  return { personId: row.personId as PersonId, sharedAt: row.sharedAt?.toISOString() ?? null };
}

/** Whose answers they are, and which others may read; an answer that is gone is left out. */
export async function readAccesses(
  db: Database,
  ids: readonly AnswerId[],
): Promise<ReadonlyMap<AnswerId, AnswerAccess>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: answers.id, personId: answers.personId, sharedAt: answers.sharedAt })
    .from(answers)
    .where(inArray(answers.id, [...ids]));
  return new Map(
    rows.map(({ id, personId, sharedAt }) => [
      asAnswerId(id),
      { personId: personId as PersonId, sharedAt: sharedAt?.toISOString() ?? null },
    ]),
  );
}

/** Lets everybody who is signed in read an answer, or ends that; without effect on somebody else's answer. */
export async function setShared(
  db: Database,
  answer: { readonly answerId: AnswerId; readonly personId: PersonId },
  shared: boolean,
): Promise<void> {
  await db
    .update(answers)
    .set({ sharedAt: shared ? sql`coalesce(${answers.sharedAt}, now())` : null })
    .where(and(eq(answers.id, answer.answerId), eq(answers.personId, answer.personId)));
}
