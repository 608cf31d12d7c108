import { mayGoLive } from '@/lib/evaluation/gate-report';
import { withEdition } from '@/lib/evidence/catalogue-entry';
import type { ReleaseId } from '@/lib/evidence/ids';
import type { LibraryJob } from '@/lib/records/library-job';
import { jobDocuments } from '@/lib/records/library-job-documents';
import { endJob, moveJob, readJob, startRound } from '@/lib/records/library-jobs';
import { dropWork } from '@/lib/records/library-work';
import { runGate } from '../gate/run-gate';
import { retireOld } from '../pipeline/retire-old';
import { readingKey, vectorsKey } from './staged-work';
import type { StepWork, WorkerUses } from './worker-uses';

/** Runs the gate on the finished release; what it finds holds the job until somebody answers for it. */
export const checkStep = async (uses: WorkerUses, { job }: StepWork): Promise<void> => {
  const { corpus, database, queues, embedder, golden } = uses;
  const { releaseId } = job;
  if (releaseId === null) return;
  const known = await corpus.gateReports.find(releaseId);
  const began = job.timings['build'];
  const report =
    known ??
    (await runGate({
      corpus,
      embedder,
      golden,
      releaseId,
      buildSeconds: began === undefined ? null : (Date.now() - began) / 1000,
    }));
  if (known === null) await corpus.gateReports.add(report);
  if (!mayGoLive(report)) {
    const reason = `The release is built and not current: ${report.findings.join(' ')}`;
    await endJob(database.db, job.id, 'held', reason);
    return;
  }
  if (await moveJob(database.db, job.id, { step: 'activate' })) await queues.send(job, 'activate');
};

/** Makes the release current by one write, unless the library has changed meanwhile: then it is built again on that. */
export const activateStep = async (uses: WorkerUses, { job }: StepWork): Promise<void> => {
  const { corpus, database, queues } = uses;
  const { releaseId } = job;
  if (releaseId === null || (await readJob(database.db, job.id))?.status !== 'running') return;
  const lock = await corpus.lockForWriting();
  try {
    const activations = await corpus.activations();
    if (!activations.some(({ id }) => id === releaseId)) {
      if ((activations.at(-1)?.id ?? null) !== job.baseRelease) {
        await startRound(database.db, job.id, job.round);
        await queues.send({ id: job.id, round: job.round + 1 }, 'plan');
        return;
      }
      lock.lost.throwIfAborted();
      await corpus.activate(releaseId);
    }
    await recordEditions(uses, job, releaseId);
    const keys = await workOf(uses, job, releaseId);
    await endJob(database.db, job.id, 'done', null);
    await dropWork(database.db, keys);
    await retireOld(corpus, uses.retention);
  } finally {
    await lock.release();
  }
};

async function recordEditions(
  { corpus, database }: WorkerUses,
  job: LibraryJob,
  id: ReleaseId,
): Promise<void> {
  const given = new Set(
    (await jobDocuments(database.db, job.id, ['embedded']))
      .filter((row) => row.given)
      .map(({ source }) => source),
  );
  const release = await corpus.openRelease(id);
  const documents = new Map(
    (await release.documents())
      .filter(({ source }) => given.has(source))
      .map((document) => [document.id, document]),
  );
  const at = new Date().toISOString();
  await corpus.catalogue.change([...documents.keys()], (entry) => {
    const document = documents.get(entry.documentId);
    if (document === undefined) return entry;
    const { contentHash, source } = document;
    const next = withEdition(entry, { contentHash, source, addedAt: at });
    return next === entry && !entry.removed
      ? entry
      : { ...next, removed: false, note: '', changedBy: job.requestedBy, changedAt: at };
  });
}

/** Under which keys the job has kept its work; the titles are those that the release shows. */
async function workOf(
  { corpus, database, embedder }: WorkerUses,
  job: LibraryJob,
  id: ReleaseId,
): Promise<readonly string[]> {
  const release = await corpus.openRelease(id);
  const titles = new Map((await release.documents()).map(({ source, title }) => [source, title]));
  return (await jobDocuments(database.db, job.id)).flatMap((row) => {
    const title = titles.get(row.source);
    const reading = readingKey(row.source, row.contentHash);
    return title === undefined ? [reading] : [reading, vectorsKey(embedder, job, row, title)];
  });
}
