import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '@/db/client';
import { answerEvents } from '@/db/schema';
import type { CitedDocument } from '../answer/sources-since';
import type { AnswerId } from '../evidence/ids';
import { asAnswerId, asDocumentId } from '../evidence/ids';

const citedWire = z.object({
  answerId: z.string(),
  id: z.string(),
  contentHash: z.string(),
  standing: z.enum(['current', 'superseded', 'withdrawn', 'unknown']),
  supersededBy: z.string().nullable(),
});

/** The documents each of the answers cites, as they were when they were cited. */
export async function readCitedDocuments(
  db: Database,
  answerIds: readonly AnswerId[],
): Promise<ReadonlyMap<AnswerId, readonly CitedDocument[]>> {
  const cited = new Map<AnswerId, CitedDocument[]>();
  if (answerIds.length === 0) return cited;
  const document = sql`citation -> 'document'`;
  const rows = await db
    .selectDistinct({
      answerId: answerEvents.answerId,
      id: sql`${document} ->> 'id'`.as('id'),
      contentHash: sql`${document} ->> 'contentHash'`.as('content_hash'),
      standing: sql`${document} ->> 'standing'`.as('standing'),
      supersededBy: sql`${document} ->> 'supersededBy'`.as('superseded_by'),
    })
    .from(answerEvents)
    .crossJoinLateral(sql`jsonb_array_elements(${answerEvents.event} -> 'claim' -> 'citations') as citation`)
    .where(
      sql`${answerEvents.event} ->> 'type' = 'claim-checked' and ${answerEvents.answerId} in ${[...answerIds]}`,
    );
  for (const row of rows) {
    const { answerId, id, ...rest } = citedWire.parse(row);
    const documents = cited.get(asAnswerId(answerId)) ?? [];
    cited.set(asAnswerId(answerId), [...documents, { id: asDocumentId(id), ...rest }]);
  }
  return cited;
}
