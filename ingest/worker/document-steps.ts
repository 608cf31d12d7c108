import { AppError } from '@/lib/app-error';
import { confirmedDocument } from '@/lib/evidence/catalogue-entry';
import type { CatalogueEntry } from '@/lib/evidence/catalogue-entry';
import type { Release } from '@/lib/corpus/release';
import type { JobDocument, LibraryJob } from '@/lib/records/library-job';
import { countOpen, jobDocument, moveDocuments } from '@/lib/records/library-job-documents';
import { hasWork } from '@/lib/records/library-work';
import { embeddingText } from '../pipeline/embedding-text';
import type { ParseLane } from '../pipeline/parse-lane';
import type { ReadDocument } from '../pipeline/read-document';
import { rereadHeld } from '../pipeline/reread-held';
import { sendOpen } from './plan-step';
import { readGiven } from './read-given';
import { readProposed } from './read-proposed';
import { findReading, readingKey, saveReading, saveVectors, vectorsKey } from './staged-work';
import type { StepWork, WorkerUses } from './worker-uses';

/** Reads one document in the lane's process; one that cannot be read is put aside with its reason, the others go on. */
export const parseStep = async (
  uses: WorkerUses,
  { job, source, lost }: StepWork,
  lane: ParseLane,
): Promise<void> => {
  const { db } = uses.database;
  if (job.kind === 'read') {
    await readProposed(uses, { job, source, lost }, lane);
    await sendOpenOnce(uses, job);
    return;
  }
  const row = await jobDocument(db, job.id, source);
  if (row?.state === 'waiting') {
    const at = { jobId: job.id, sources: [source], from: ['waiting'] as const };
    const outcome = await readOnce(uses, job, row, lane);
    if (typeof outcome === 'string') await moveDocuments(db, at, { state: 'failed', reason: outcome });
    else
      await moveDocuments(db, at, {
        state: 'parsed',
        passages: outcome.passages.length,
        documentId: outcome.document.id,
      });
  }
  await sendAfter(uses, job, source);
};

/** Embeds the passages of one document. */
export const embedStep = async (uses: WorkerUses, { job, source }: StepWork): Promise<void> => {
  const { db } = uses.database;
  const row = await jobDocument(db, job.id, source);
  if (row?.state === 'parsed') {
    const read = await readingOf(uses, job, row);
    if (read === null) throw new AppError('unavailable', 'What was read of the document is no longer there.');
    const title = titleOf(read, await entryOf(uses, read));
    const key = vectorsKey(uses.embedder, job, row, title);
    if (!(await hasWork(db, key)))
      await saveVectors(db, key, await uses.embedder.embedPassages(textsOf(read, title)));
    const at = { jobId: job.id, sources: [source], from: ['parsed'] as const };
    await moveDocuments(db, at, { state: 'embedded', passages: read.passages.length });
  }
  await sendOpenOnce(uses, job);
};

/** What was read of a document: by this job, or by an earlier one where only its vectors are made again. */
export const readingOf = async (
  uses: WorkerUses,
  job: LibraryJob,
  row: JobDocument,
): Promise<ReadDocument | null> => {
  if (row.depth === 'parse') return findReading(uses.database.db, readingKey(row.source, row.contentHash));
  if (job.baseRelease === null || row.documentId === null) return null;
  const base = await uses.corpus.openRelease(job.baseRelease);
  return base.indexed(row.documentId);
};

export const titleOf = (read: ReadDocument, entry: CatalogueEntry | undefined): string =>
  confirmedDocument(read.document, read.parsed.metadata, entry).title;

export const textsOf = ({ passages }: ReadDocument, title: string): readonly string[] =>
  passages.map((passage) => embeddingText(title, passage));

const entryOf = async ({ corpus }: WorkerUses, read: ReadDocument): Promise<CatalogueEntry | undefined> =>
  (await corpus.catalogue.all()).get(read.document.id);

async function readOnce(
  uses: WorkerUses,
  job: LibraryJob,
  row: JobDocument,
  lane: ParseLane,
): Promise<ReadDocument | string> {
  const held = row.given ? null : await baseOf(uses, job);
  if (held === null) return readGiven(uses, row, lane);
  const { db } = uses.database;
  const key = readingKey(row.source, row.contentHash);
  const before = await findReading(db, key);
  if (before !== null) return before;
  const read = await readHeld(uses, held, row, lane);
  if (typeof read !== 'string') await saveReading(db, key, read);
  return read;
}

/** A held document that today's reading refuses is cut anew from the text it had: a new version loses no document. */
async function readHeld(
  { corpus }: WorkerUses,
  release: Release,
  { documentId }: JobDocument,
  lane: ParseLane,
): Promise<ReadDocument | string> {
  const held = (await release.documents()).find(({ id }) => id === documentId);
  const read = held === undefined ? null : await rereadHeld(held, { corpus, release, lane });
  return read ?? 'Neither its original nor its text is in the library.';
}

async function baseOf({ corpus }: WorkerUses, { baseRelease }: LibraryJob): Promise<Release | null> {
  return baseRelease === null ? null : corpus.openRelease(baseRelease);
}

async function sendAfter(uses: WorkerUses, job: LibraryJob, source: string): Promise<void> {
  const row = await jobDocument(uses.database.db, job.id, source);
  if (row?.state === 'parsed') await uses.queues.send(job, 'embed', [source]);
  else await sendOpenOnce(uses, job);
}

/** The last document to be done sends the build. */
export const sendOpenOnce = async (uses: WorkerUses, job: LibraryJob): Promise<void> => {
  if ((await countOpen(uses.database.db, job.id)) === 0) await sendOpen(uses, job);
};
