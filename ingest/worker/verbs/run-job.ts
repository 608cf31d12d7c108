import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '@/lib/app-error';
import type { LibraryJobId } from '@/lib/evidence/ids';
import type { JobProgress } from '@/lib/records/library-job';
import { jobDocuments } from '@/lib/records/library-job-documents';
import { isOver, readProgress } from '@/lib/records/library-progress';
import { spokenSeconds } from '../../progress-line';
import { openUses } from '../open-worker';
import { Worker } from '../worker';
import type { VerbUses } from './verb';

const LOOK_EVERY_MS = 250;
const LINE_EVERY_MS = 2_000;

export const progressSentence = ({
  job,
  done,
  total,
  rate,
  secondsLeft,
  failed,
  passages,
}: JobProgress): string => {
  const share = total === 0 ? 0 : Math.floor((done / total) * 100);
  const pace = rate === null ? '' : `, ${rate.toFixed(rate < 10 ? 1 : 0)} documents/s`;
  const left = secondsLeft === null || secondsLeft === 0 ? '' : `, ${spokenSeconds(secondsLeft)} left`;
  return `${job.step}: ${share} %, ${passages} passages, ${failed} put aside${pace}${left}`;
};

/** Works on a job to its end here and now, with others where there are some; says how far it is and what came of it. */
export const runJob = async (
  id: LibraryJobId,
  { stores, settings, options, say }: VerbUses,
): Promise<number> => {
  if (options.later) {
    say(`Job ${id} waits for a worker.\n`);
    return 0;
  }
  const { db } = stores.database;
  const stop = new AbortController();
  const ending = (): void => stop.abort();
  process.once('SIGINT', ending).once('SIGTERM', ending);
  const uses = await openUses(stores, settings);
  const worker = new Worker(uses, {
    signal: stop.signal,
    untilIdle: false,
    onFault: (sentence) => process.stderr.write(`${sentence}\n`),
  }).run();
  let shownAt = 0;
  let progress = await readProgress(db, id, Date.now());
  while (progress !== null && !isOver(progress.job) && !stop.signal.aborted) {
    if (!options.quiet && Date.now() - shownAt > LINE_EVERY_MS) {
      shownAt = Date.now();
      process.stderr.write(`${progressSentence(progress)}\n`);
    }
    await pause(LOOK_EVERY_MS);
    progress = (await readProgress(db, id, Date.now()).catch(() => progress)) ?? progress;
  }
  stop.abort();
  await worker;
  if (progress === null) throw new AppError('not-found', `There is no job ${id}.`);
  return tellEnd(progress, { stores, settings, options, say });
};

async function tellEnd(progress: JobProgress, { stores, options, say }: VerbUses): Promise<number> {
  const { job, embedded, unchanged, passages } = progress;
  const failed = await jobDocuments(stores.database.db, job.id, ['failed']);
  for (const { source, reason } of failed) process.stderr.write(`Put aside ${source}: ${reason ?? ''}\n`);
  if (options.json) say(`${JSON.stringify({ ...progress, failed })}\n`);
  else {
    const counts = `${embedded} documents in, ${unchanged} unchanged, ${failed.length} put aside, ${passages} passages`;
    const release =
      job.status === 'done' && job.releaseId !== null ? `; release ${job.releaseId} is current` : '';
    say(`Job ${job.id} ${job.status}: ${counts}${release}.${job.reason === null ? '' : ` ${job.reason}`}\n`);
  }
  if (job.status !== 'done') return 1;
  return embedded + unchanged === 0 && failed.length > 0 ? 1 : 0;
}
