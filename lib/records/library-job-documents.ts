import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { libraryJobDocuments as documents, libraryJobs as jobs } from '@/db/library-tables';
import { asDocumentId, type LibraryJobId } from '../evidence/ids';
import type { BuildDepth, DocumentState, JobDocument } from './library-job';

/* Single statements throughout: a database shared by another process has no transactions. */

const rowsPerWrite = 500;

export interface GivenDocument {
  readonly source: string;
  /** SHA-256 of bytes that the library's store holds already. */
  readonly contentHash: string;
}

export async function addDocuments(
  db: Database,
  jobId: LibraryJobId,
  rows: readonly (GivenDocument & Partial<JobDocument> & { readonly ordinal: number })[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsPerWrite) {
    const values = rows.slice(at, at + rowsPerWrite).map((row) => ({ ...row, jobId }));
    await db.insert(documents).values(values).onConflictDoNothing();
  }
}

/** In the order they were given. */
export async function jobDocuments(
  db: Database,
  jobId: LibraryJobId,
  states?: readonly DocumentState[],
): Promise<readonly JobDocument[]> {
  const wanted =
    states === undefined
      ? eq(documents.jobId, jobId)
      : and(eq(documents.jobId, jobId), inArray(documents.state, [...states]));
  return (await db.select().from(documents).where(wanted).orderBy(asc(documents.ordinal))).map(toDocument);
}

export async function jobDocument(db: Database, jobId: LibraryJobId, source: string) {
  const [row] = await db
    .select()
    .from(documents)
    .where(and(eq(documents.jobId, jobId), eq(documents.source, source)));
  return row === undefined ? null : toDocument(row);
}

/** Documents that are neither ready for the build nor left out of it. */
export async function countOpen(db: Database, jobId: LibraryJobId): Promise<number> {
  return db.$count(
    documents,
    and(eq(documents.jobId, jobId), inArray(documents.state, ['waiting', 'parsed'])),
  );
}

/** Moves documents on from one of the states named; without effect on those that are further already. */
export async function moveDocuments(
  db: Database,
  at: {
    readonly jobId: LibraryJobId;
    readonly sources: readonly string[];
    readonly from: readonly DocumentState[];
  },
  to: Partial<Pick<JobDocument, 'state' | 'passages' | 'reason' | 'documentId' | 'depth' | 'contentHash'>>,
): Promise<void> {
  for (let first = 0; first < at.sources.length; first += rowsPerWrite) {
    const sources = at.sources.slice(first, first + rowsPerWrite);
    await db
      .update(documents)
      .set({ ...to, updatedAt: sql`now()` })
      .where(
        and(
          eq(documents.jobId, at.jobId),
          inArray(documents.source, sources),
          inArray(documents.state, [...at.from]),
        ),
      );
  }
  await noteProgress(db, at.jobId);
}

/** The job has got further: leases lost before count no more. */
const noteProgress = (db: Database, id: LibraryJobId) =>
  db
    .update(jobs)
    .set({ lost: 0 })
    .where(and(eq(jobs.id, id), sql`${jobs.lost} > 0`));

/** Documents that failed wait again. */
export async function tryFailedAgain(db: Database, jobId: LibraryJobId): Promise<void> {
  await db
    .update(documents)
    .set({ state: 'waiting', reason: null })
    .where(and(eq(documents.jobId, jobId), eq(documents.state, 'failed')));
}

function toDocument(row: typeof documents.$inferSelect): JobDocument {
  return {
    source: row.source,
    ordinal: row.ordinal,
    contentHash: row.contentHash,
    documentId: row.documentId === null ? null : asDocumentId(row.documentId),
    given: row.given,
    depth: row.depth as BuildDepth,
    state: row.state as DocumentState,
    passages: row.passages,
    reason: row.reason,
  };
}
