import { createHash } from 'node:crypto';
import { AppError } from '@/lib/app-error';
import { releaseIdAt } from '@/lib/corpus/corpus';
import type { IndexedDocument, ReleaseBuilder } from '@/lib/corpus/release-builder';
import type { Release } from '@/lib/corpus/release';
import { confirmedDocument, type CatalogueEntry } from '@/lib/evidence/catalogue-entry';
import type { LibraryDocument } from '@/lib/evidence/document';
import type { DocumentId, ReleaseId } from '@/lib/evidence/ids';
import type { JobDocument, LibraryJob } from '@/lib/records/library-job';
import { jobDocuments, moveDocuments } from '@/lib/records/library-job-documents';
import { moveJob } from '@/lib/records/library-jobs';
import { buildPassages } from '../passages/build-passages';
import { depthOf, settingsFor } from '../pipeline/plan-ingest';
import type { ReadDocument } from '../pipeline/read-document';
import { readingOf, textsOf, titleOf } from './document-steps';
import { isOutOfDate } from './plan-step';
import { findVectors, vectorsKey } from './staged-work';
import type { StepWork, WorkerUses } from './worker-uses';

type Catalogue = ReadonlyMap<DocumentId, CatalogueEntry>;

/** The same round of a job builds the same release: an attempt that was killed is begun anew in its place. */
export const releaseOf = ({ id, round, createdAt }: LibraryJob): ReleaseId =>
  releaseIdAt(createdAt, createHash('sha256').update(`${id} ${round}`).digest('hex').slice(0, 8));

/** Puts the release together: what was read by this job, and of the base whatever it does not replace. */
export const buildStep = async (uses: WorkerUses, { job, lost }: StepWork): Promise<void> => {
  const { corpus, database, queues } = uses;
  if (!(await moveJob(database.db, job.id, { step: 'build' }))) return;
  const releaseId = releaseOf(job);
  const finished = (await corpus.releases()).some(({ id }) => id === releaseId);
  if (!finished) await build(uses, job, releaseId, lost);
  if (await moveJob(database.db, job.id, { step: 'check', releaseId })) await queues.send(job, 'check');
};

async function build(uses: WorkerUses, job: LibraryJob, id: ReleaseId, lost: AbortSignal): Promise<void> {
  const lock = await uses.corpus.lockForWriting();
  const stopped = AbortSignal.any([lost, lock.lost]);
  try {
    const builder = await uses.corpus.startRelease(settingsFor(uses.embedder), id);
    try {
      await fill(uses, job, builder, stopped);
      stopped.throwIfAborted();
      await builder.finish();
    } catch (cause) {
      await builder.abandon().catch(() => undefined);
      throw cause;
    }
  } finally {
    await lock.release();
  }
}

async function fill(
  uses: WorkerUses,
  job: LibraryJob,
  builder: ReleaseBuilder,
  lost: AbortSignal,
): Promise<void> {
  const base = job.baseRelease === null ? null : await uses.corpus.openRelease(job.baseRelease);
  const catalogue = await uses.corpus.catalogue.all();
  const written = new Map<DocumentId, string>();
  const replaced = new Set<DocumentId>();
  for (const row of await jobDocuments(uses.database.db, job.id, ['embedded'])) {
    lost.throwIfAborted();
    const read = await readingOf(uses, job, row);
    if (read === null) throw new AppError('unavailable', 'What was read of a document is no longer there.');
    const twin = written.get(read.document.id);
    if (twin !== undefined) {
      await refuseTwin(uses, job, row, twin);
      continue;
    }
    const entry = catalogue.get(read.document.id);
    const key = vectorsKey(uses.embedder, job, row, titleOf(read, entry));
    await builder.add([await embedded(uses, read, entry, key)]);
    written.set(read.document.id, row.source);
    if (row.documentId !== null) replaced.add(row.documentId);
  }
  if (base === null) return;
  const kept = (await base.documents()).filter(
    (document) => !written.has(document.id) && !replaced.has(document.id) && !isRemoved(document, catalogue),
  );
  await keep({ uses, base, builder, catalogue, lost }, kept);
}

interface Keeping {
  readonly uses: WorkerUses;
  readonly base: Release;
  readonly builder: ReleaseBuilder;
  readonly catalogue: Catalogue;
  readonly lost: AbortSignal;
}

/** Documents of the base: as they are where nothing changed, else with what keepers have said of them since. */
async function keep(
  { uses, base, builder, catalogue, lost }: Keeping,
  kept: readonly LibraryDocument[],
): Promise<void> {
  const depth = depthOf(base, settingsFor(uses.embedder));
  const asTheyAre = kept.filter(
    (document) => depth === null && !isOutOfDate(document, catalogue.get(document.id)),
  );
  if (asTheyAre.length > 0)
    await builder.carryOver(
      base,
      asTheyAre.map(({ id }) => id),
    );
  const carried = new Set(asTheyAre.map(({ id }) => id));
  for (const { id } of kept.filter((document) => !carried.has(document.id))) {
    lost.throwIfAborted();
    const held = await base.indexed(id);
    if (held === null) throw new AppError('unavailable', `Document ${id} cannot be read from the release.`);
    const entry = catalogue.get(id);
    const { passages, parsed } = held;
    const document = confirmedDocument(held.document, parsed.metadata, entry);
    const sameTexts = depth !== 'embed' && depth !== 'parse' && document.title === held.document.title;
    await builder.add([
      sameTexts
        ? { document, parsed, passages, vectors: held.vectors }
        : await embedded(uses, depth === 'parse' ? cutAgain(held) : held, entry, null),
    ]);
  }
}

const isRemoved = ({ id }: LibraryDocument, catalogue: Catalogue): boolean =>
  catalogue.get(id)?.removed === true;

const cutAgain = ({ document, parsed }: ReadDocument): ReadDocument => {
  const passages = buildPassages(parsed, document.id);
  return { document: { ...document, passages: passages.length }, parsed, passages };
};

/** A document with its vectors: those the job has made, or new ones where what keepers say has changed since. */
async function embedded(
  { database, embedder }: WorkerUses,
  read: ReadDocument,
  entry: CatalogueEntry | undefined,
  key: string | null,
): Promise<IndexedDocument> {
  const made = key === null ? null : await findVectors(database.db, key, embedder.dimensions);
  return {
    document: confirmedDocument(read.document, read.parsed.metadata, entry),
    parsed: read.parsed,
    passages: read.passages,
    vectors: made ?? (await embedder.embedPassages(textsOf(read, titleOf(read, entry)))),
  };
}

async function refuseTwin(
  { database }: WorkerUses,
  job: LibraryJob,
  row: JobDocument,
  twin: string,
): Promise<void> {
  const reason = `The file states the id ${row.documentId ?? ''}, which ${twin} has already.`;
  const at = { jobId: job.id, sources: [row.source], from: ['embedded'] as const };
  await moveDocuments(database.db, at, { state: 'failed', reason });
}
