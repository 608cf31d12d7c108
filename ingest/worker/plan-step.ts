import { isDeepStrictEqual } from 'node:util';
import type { Release } from '@/lib/corpus/release';
import type { CatalogueEntry } from '@/lib/evidence/catalogue-entry';
import type { LibraryDocument } from '@/lib/evidence/document';
import type { DocumentId } from '@/lib/evidence/ids';
import type { BuildDepth, JobDocument, LibraryJob } from '@/lib/records/library-job';
import { addDocuments, jobDocuments, moveDocuments } from '@/lib/records/library-job-documents';
import { endJob, moveJob } from '@/lib/records/library-jobs';
import { depthOf, settingsFor } from '../pipeline/plan-ingest';
import type { WorkerUses } from './worker-uses';

type Catalogue = ReadonlyMap<DocumentId, CatalogueEntry>;

const order: readonly (BuildDepth | null)[] = [null, 'index', 'embed', 'parse'];
const deeper = (a: BuildDepth | null, b: BuildDepth | null): BuildDepth | null =>
  order.indexOf(a) > order.indexOf(b) ? a : b;

/** Whether keepers have said something of a document that the release does not show yet. */
export const isOutOfDate = (document: LibraryDocument, entry: CatalogueEntry | undefined): boolean =>
  entry !== undefined && (entry.removed || !isDeepStrictEqual({ ...document, ...entry.confirmed }, document));

/** The title is embedded with every passage. */
const retitled = (document: LibraryDocument, entry: CatalogueEntry | undefined): boolean =>
  entry?.confirmed.title !== undefined && entry.confirmed.title !== document.title;

/**
 * What has to be done: given files that are held unchanged are passed over, held documents are read or embedded again as far
 * as changed settings ask for. Sends the steps; ends the job where there is nothing to do.
 */
export const planStep = async (uses: WorkerUses, { job }: { readonly job: LibraryJob }): Promise<void> => {
  const { corpus, embedder, database } = uses;
  // Its worker died after the plan was made: what it has set going stands.
  if (job.step !== 'plan') return sendOpen(uses, job);
  if (job.kind === 'read') {
    if (await moveJob(database.db, job.id, { step: 'parse' })) await sendOpen(uses, job);
    return;
  }
  const baseId = await corpus.currentReleaseId();
  const base = baseId === null ? null : await corpus.openRelease(baseId);
  const catalogue = await corpus.catalogue.all();
  const depth = deeper(base === null ? null : depthOf(base, settingsFor(embedder)), job.depth);
  const held = base === null ? [] : await base.documents();
  await passOverUnchanged(uses, job, held, { depth, catalogue });
  await takeUpHeld(uses, job, base, { depth, catalogue });
  const rows = await jobDocuments(database.db, job.id);
  const nothingGiven = rows.every(({ state }) => state === 'unchanged' || state === 'failed');
  const stale = held.some((document) => isOutOfDate(document, catalogue.get(document.id)));
  if (nothingGiven && depth === null && !stale) {
    const why = rows.some(({ state }) => state === 'failed')
      ? 'No document could be read.'
      : 'Nothing changed.';
    await endJob(database.db, job.id, 'done', why);
    return;
  }
  if (await moveJob(database.db, job.id, { step: 'parse', baseRelease: baseId })) await sendOpen(uses, job);
};

/** Sends what every open document needs next, or the build when none is open. */
export const sendOpen = async ({ queues, database }: WorkerUses, job: LibraryJob): Promise<void> => {
  const open = await jobDocuments(database.db, job.id, ['waiting', 'parsed']);
  const sources = (state: JobDocument['state']): readonly string[] =>
    open.filter((document) => document.state === state).map(({ source }) => source);
  const [toRead, toEmbed] = [sources('waiting'), sources('parsed')];
  if (toRead.length > 0) await queues.send(job, 'parse', toRead);
  if (toEmbed.length > 0) await queues.send(job, 'embed', toEmbed);
  if (open.length > 0) return;
  if (job.kind === 'read') await endJob(database.db, job.id, 'done', null);
  else await queues.send(job, 'build');
};

interface Reading {
  readonly depth: BuildDepth | null;
  readonly catalogue: Catalogue;
}

async function passOverUnchanged(
  { database: { db } }: WorkerUses,
  job: LibraryJob,
  held: readonly LibraryDocument[],
  { depth, catalogue }: Reading,
): Promise<void> {
  const bySource = new Map(held.map((document) => [document.source, document]));
  const given = await jobDocuments(db, job.id, ['waiting']);
  const unchanged = given.filter(({ source, contentHash, given: wasGiven }) => {
    const before = bySource.get(source);
    if (!wasGiven || before === undefined || depth === 'parse') return false;
    return before.contentHash === contentHash && catalogue.get(before.id)?.removed !== true;
  });
  const at = { jobId: job.id, sources: unchanged.map(({ source }) => source), from: ['waiting'] as const };
  // What is embedded again below is open again there.
  await moveDocuments(
    db,
    at,
    depth === 'embed' ? { state: 'parsed', depth: 'embed' } : { state: 'unchanged' },
  );
  for (const { source } of given) {
    const documentId = bySource.get(source)?.id;
    if (documentId !== undefined)
      await moveDocuments(
        db,
        { jobId: job.id, sources: [source], from: ['waiting', 'parsed', 'unchanged'] },
        { documentId },
      );
  }
}

async function takeUpHeld(
  { database: { db } }: WorkerUses,
  job: LibraryJob,
  base: Release | null,
  { depth, catalogue }: Reading,
): Promise<void> {
  if (base === null) return;
  const rows = await jobDocuments(db, job.id);
  const known = new Set(rows.map(({ source }) => source));
  const first = rows.reduce((most, { ordinal }) => Math.max(most, ordinal), -1) + 1;
  const again = (await base.documents())
    .filter(({ id, source }) => !known.has(source) && catalogue.get(id)?.removed !== true)
    .map((document) => ({
      document,
      depth: deeper(depth, retitled(document, catalogue.get(document.id)) ? 'embed' : null),
    }));
  const added = again.flatMap(({ document, depth: asked }, index) =>
    asked === 'parse' || asked === 'embed'
      ? [
          {
            source: document.source,
            contentHash: document.contentHash,
            documentId: document.id,
            given: false,
            depth: asked,
            state: asked === 'parse' ? ('waiting' as const) : ('parsed' as const),
            ordinal: first + index,
          },
        ]
      : [],
  );
  await addDocuments(db, job.id, added);
}
