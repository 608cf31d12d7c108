import { setTimeout as pause } from 'node:timers/promises';
import { unlessAnotherDoes } from '@/db/in-turn';
import type { Corpus } from '@/lib/corpus/corpus';
import {
  confirmDocument,
  noteOnDocument,
  removeDocument,
  sayAgain,
  supersedeDocument,
  takeBack,
  withdrawDocument,
} from '@/lib/corpus/keep-catalogue';
import type { Settings } from '@/lib/env';
import {
  asLibraryJobId,
  type AnswerId,
  type DocumentId,
  type LibraryJobId,
  type ReleaseId,
} from '@/lib/evidence/ids';
import type { Passage } from '@/lib/evidence/passage';
import type { PersonId } from '@/lib/identity/person';
import type { BuildDepth, JobProgress } from '@/lib/records/library-job';
import { jobDocuments } from '@/lib/records/library-job-documents';
import {
  cancelJob,
  createJob,
  goOnHeld,
  listJobs,
  retryJob,
  unfinishedJobs,
} from '@/lib/records/library-jobs';
import { newId } from '@/lib/records/new-id';
import { isOver, readProgress } from '@/lib/records/library-progress';
import { openIntake } from './library-intake';
import { openReleases } from './library-releases';
import { openUploads } from './library-uploads';
import { radiusOf, replay, type PastAnswerUses } from './past-answers';
import { watchFolder } from './watch-folder';
import { WorkerProcess } from './worker-process';

const LOOK_EVERY_MS = 500;
const newJobId = (): LibraryJobId => asLibraryJobId(newId());

interface LibraryUses extends PastAnswerUses {
  readonly settings: Settings;
}

/** Keeping the library: its catalogue, jobs, releases, and what changes of it do to past answers. */
export function openLibraryService(uses: LibraryUses) {
  const { corpus, database, settings } = uses;
  const { db } = database;
  const workers = new WorkerProcess(settings);
  const given = () => workers.wake();
  const intake = openIntake({ db, corpus, given });
  const uploads = openUploads({ db, corpus, given, dataFolder: settings.dataFolder });
  const watch = watchFolder({ db, corpus, given, folder: settings.library.watchFolder });
  const resume = async (): Promise<void> => {
    await intake.takeUp();
    if ((await unfinishedJobs(db)).length > 0) workers.wake();
  };
  return {
    ...keeping(corpus),
    ...openReleases(corpus, settings),
    /** Documents that were given and wait for somebody's word. */
    intake,
    /** Files under way from browsers. */
    uploads,
    watchFolder: settings.library.watchFolder,
    /** The id of a job that is made later: what is said for it is taken back when it is cancelled. */
    newJobId,
    /** A new release with what keepers have said since; deeper where `depth` or changed settings ask for it. */
    rebuild: async (by: string, id = newJobId(), depth: BuildDepth | null = null): Promise<LibraryJobId> => {
      await createJob(db, { id, kind: 'build', depth, requestedBy: by }, []);
      given();
      return id;
    },
    jobs: () => listJobs(db),
    /** The job that built a release and was held by its gate goes on; null where there is none. */
    goOnHeld: async (releaseId: ReleaseId): Promise<LibraryJobId | null> => {
      const id = await goOnHeld(db, releaseId);
      if (id !== null) workers.wake();
      return id;
    },
    jobDocuments: (id: LibraryJobId) => jobDocuments(db, id),
    progress: (id: LibraryJobId) => readProgress(db, id, Date.now()),
    /** How far a job is whenever that changes, until it is over or `signal` aborts. */
    followJob: (id: LibraryJobId, signal: AbortSignal) =>
      followJob(() => readProgress(db, id, Date.now()), signal),
    /** What was said for it is taken back with it. */
    cancelJob: async (id: LibraryJobId, by: string) => {
      const cancelled = await cancelJob(db, id, `Cancelled by ${by}.`);
      if (cancelled) await takeBack(corpus, id, { by, at: new Date().toISOString() });
      return cancelled;
    },
    retryJob: async (id: LibraryJobId, by: string) => {
      const again = await retryJob(db, id);
      if (again) await sayAgain(corpus, id, { by, at: new Date().toISOString() });
      if (again) workers.wake();
      return again;
    },
    blastRadius: (id: DocumentId, reader: PersonId) => radiusOf(uses, id, reader),
    /** Passages of an edition, from the newest release that holds it; null when none does any more. */
    editionPassages: (id: DocumentId, contentHash: string) => editionPassages(corpus, id, contentHash),
    replay: (id: AnswerId, on: 'own' | 'current') => replay(uses, id, on),
    /** Takes up what a process that has died left unfinished. */
    resume,
    /** What is done every minute: by one of several servers the watched folder, due sources and what was left; uploads by each. */
    lookAround: async () => {
      await unlessAnotherDoes(database, async () => {
        await resume();
        await watch();
        await intake.lookAtDue();
      });
      await uploads.removeStale();
    },
    close: () => workers.stop(),
  };
}

async function editionPassages(
  corpus: Corpus,
  id: DocumentId,
  contentHash: string,
): Promise<readonly Passage[] | null> {
  const current = await corpus.currentReleaseId();
  const releases = (await corpus.releases()).map((release) => release.id).toReversed();
  for (const releaseId of [...(current === null ? [] : [current]), ...releases]) {
    const release = await corpus.openRelease(releaseId);
    if ((await release.contentHashes()).get(id) === contentHash) return release.passagesOf(id);
  }
  return null;
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
