import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Corpus } from '@/lib/corpus/corpus';
import { AppError } from '@/lib/app-error';
import {
  confirmDocument,
  noteOnDocument,
  removeDocument,
  supersedeDocument,
  withdrawDocument,
} from '@/lib/corpus/keep-catalogue';
import type { Settings } from '@/lib/env';
import { mayGoLive } from '@/lib/evaluation/gate-report';
import type { AnswerId, DocumentId, LibraryJobId, ReleaseId } from '@/lib/evidence/ids';
import type { BuildDepth, JobProgress } from '@/lib/records/library-job';
import { jobDocuments } from '@/lib/records/library-job-documents';
import { cancelJob, createJob, listJobs, retryJob, unfinishedJobs } from '@/lib/records/library-jobs';
import { isOver, readProgress } from '@/lib/records/library-progress';
import { radiusOf, replay, type PastAnswerUses } from './past-answers';
import { WorkerProcess } from './worker-process';

const LOOK_EVERY_MS = 500;

interface LibraryUses extends PastAnswerUses {
  readonly settings: Settings;
}

/** Keeping the library: its catalogue, jobs, releases, and what changes of it do to past answers. */
export function openLibraryService(uses: LibraryUses) {
  const { corpus, database, settings } = uses;
  const { db } = database;
  const workers = new WorkerProcess(settings);
  const begin = async (
    kind: 'add' | 'build',
    by: string,
    { depth = null, given = [] }: { depth?: BuildDepth | null; given?: Parameters<typeof createJob>[2] } = {},
  ): Promise<LibraryJobId> => {
    const id = await createJob(db, { kind, depth, requestedBy: by }, given);
    workers.wake();
    return id;
  };
  return {
    ...keeping(corpus),
    ...releasesOf(corpus),
    /** Keeps the bytes and has them read into a new release; returns at once. */
    add: async (files: readonly { readonly source: string; readonly bytes: Uint8Array }[], by: string) => {
      const given = files.map(({ source, bytes }) => ({
        source,
        bytes,
        contentHash: createHash('sha256').update(bytes).digest('hex'),
      }));
      await Promise.all(given.map(({ contentHash, bytes }) => corpus.saveOriginal(contentHash, bytes)));
      return begin('add', by, { given: given.map(({ source, contentHash }) => ({ source, contentHash })) });
    },
    /** A new release with what keepers have said since; deeper where `depth` or changed settings ask for it. */
    rebuild: (by: string, depth: BuildDepth | null = null) => begin('build', by, { depth }),
    jobs: () => listJobs(db),
    jobDocuments: (id: LibraryJobId) => jobDocuments(db, id),
    progress: (id: LibraryJobId) => readProgress(db, id, Date.now()),
    /** How far a job is whenever that changes, until it is over or `signal` aborts. */
    followJob: (id: LibraryJobId, signal: AbortSignal) =>
      followJob(() => readProgress(db, id, Date.now()), signal),
    cancelJob: (id: LibraryJobId, by: string) => cancelJob(db, id, `Cancelled by ${by}.`),
    retryJob: async (id: LibraryJobId) => {
      const again = await retryJob(db, id);
      if (again) workers.wake();
      return again;
    },
    blastRadius: (id: DocumentId) => radiusOf(uses, id),
    replay: (id: AnswerId, on: 'own' | 'current') => replay(uses, id, on),
    /** Takes up what an earlier process left unfinished. */
    resume: async () => {
      if ((await unfinishedJobs(db)).length > 0) workers.wake();
    },
    close: () => workers.stop(),
  };
}

function keeping(corpus: Corpus) {
  return {
    /** What keepers know of each document beyond what it says itself. */
    catalogue: () => corpus.catalogue.all(),
    entryHistory: (id: DocumentId) => corpus.catalogue.history(id),
    confirm: (...args: Tail<typeof confirmDocument>) => confirmDocument(corpus, ...args),
    supersede: (...args: Tail<typeof supersedeDocument>) => supersedeDocument(corpus, ...args),
    withdraw: (...args: Tail<typeof withdrawDocument>) => withdrawDocument(corpus, ...args),
    remove: (...args: Tail<typeof removeDocument>) => removeDocument(corpus, ...args),
    note: (...args: Tail<typeof noteOnDocument>) => noteOnDocument(corpus, ...args),
  };
}

function releasesOf(corpus: Corpus) {
  return {
    releases: () => corpus.releases(),
    activations: () => corpus.activations(),
    gateReports: () => corpus.gateReports.all(),
    /** One write. A release that was never current needs a gate that passed or was answered for. */
    activate: async (id: ReleaseId) => {
      const wasLive = (await corpus.activations()).some((activation) => activation.id === id);
      const report = await corpus.gateReports.find(id);
      if (!wasLive && (report === null || !mayGoLive(report)))
        throw new AppError('conflict', 'This release has not passed its gate.');
      await corpus.activate(id);
    },
  };
}

type Tail<F extends (corpus: Corpus, ...rest: never[]) => unknown> = F extends (
  corpus: Corpus,
  ...rest: infer R
) => unknown
  ? R
  : never;

export type LibraryService = ReturnType<typeof openLibraryService>;

async function* followJob(
  read: () => Promise<JobProgress | null>,
  signal: AbortSignal,
): AsyncGenerator<JobProgress> {
  let shown = '';
  while (!signal.aborted) {
    const progress = await read();
    if (progress === null) return;
    const now = JSON.stringify(progress);
    if (now !== shown) yield progress;
    shown = now;
    if (isOver(progress.job)) return;
    await pause(LOOK_EVERY_MS);
  }
}
