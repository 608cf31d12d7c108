import { desc } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { declineThresholds } from '@/db/threshold-tables';
import { newId } from './new-id';

/** A threshold somebody chose, 0 to 1; null went back to the calibrated default. */
export interface DeclineChoice {
  readonly threshold: number | null;
  readonly chosenBy: string;
}

export interface RecordedDeclineChoice extends DeclineChoice {
  readonly chosenAt: string;
}

/** Choices of this deployment, newest first: the first is in force. */
export async function readDeclineThresholds(
  db: Database,
  limit: number,
): Promise<readonly RecordedDeclineChoice[]> {
  const { threshold, chosenBy, chosenAt } = declineThresholds;
  const rows = await db
    .select({ threshold, chosenBy, chosenAt })
    .from(declineThresholds)
    .orderBy(desc(declineThresholds.seq))
    .limit(limit);
  return rows.map((row) => ({ ...row, chosenAt: row.chosenAt.toISOString() }));
}

export async function saveDeclineThreshold(db: Database, choice: DeclineChoice): Promise<void> {
  await db.insert(declineThresholds).values({ ...choice, id: newId() });
}
