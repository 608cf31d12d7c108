import type { JobDocument } from '@/lib/records/library-job';
import type { ParseLane } from '../pipeline/parse-lane';
import type { ReadDocument } from '../pipeline/read-document';
import { findReading, readingKey, saveReading } from './staged-work';
import type { WorkerUses } from './worker-uses';

/** Reads a file whose bytes the store holds, once for each content and place. A string says why it cannot be read. */
export const readGiven = async (
  { corpus, database: { db } }: WorkerUses,
  { source, contentHash }: Pick<JobDocument, 'source' | 'contentHash'>,
  lane: ParseLane,
): Promise<ReadDocument | string> => {
  const key = readingKey(source, contentHash);
  const before = await findReading(db, key);
  if (before !== null) return before;
  const bytes = await corpus.readOriginal(contentHash);
  if (bytes === null) return 'Its bytes are not in the store.';
  const outcome = await lane.parse({ source, bytes });
  if (outcome.outcome !== 'read') return outcome.reason;
  await saveReading(db, key, outcome.read);
  return outcome.read;
};
