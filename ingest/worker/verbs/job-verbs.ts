import { AppError } from '@/lib/app-error';
import { sayAgain, takeBack } from '@/lib/corpus/keep-catalogue';
import { asLibraryJobId } from '@/lib/evidence/ids';
import { jobDocuments } from '@/lib/records/library-job-documents';
import { cancelJob, listJobs, retryJob, unfinishedJobs } from '@/lib/records/library-jobs';
import { readProgress } from '@/lib/records/library-progress';
import { progressSentence, runJob } from './run-job';
import { saidNow, type Verb } from './verb';

/** `jobs`, `jobs show ID`, `jobs cancel ID`, `jobs retry ID`, `jobs resume`. */
export const jobs: Verb = async ([what, word], uses) => {
  const { stores, options, say } = uses;
  const { db } = stores.database;
  if (what === undefined) {
    for (const { id, kind, status, step, createdAt, requestedBy, reason } of await listJobs(db))
      say(
        `${id} ${createdAt} ${kind} ${status} (${step}) by ${requestedBy}${reason === null ? '' : `: ${reason}`}\n`,
      );
    return 0;
  }
  if (what === 'resume') {
    const [open] = await unfinishedJobs(db);
    if (open === undefined) {
      say('No job is unfinished.\n');
      return 0;
    }
    return runJob(open.id, uses);
  }
  if (word === undefined) throw new AppError('bad-input', `Name the job: jobs ${what} ID.`);
  const id = asLibraryJobId(word);
  const progress = await readProgress(db, id, Date.now());
  if (progress === null) throw new AppError('not-found', `There is no job ${word}.`);
  if (what === 'cancel') {
    const done = await cancelJob(db, id, `Cancelled by ${options.by}.`);
    if (done) await takeBack(stores.corpus, id, saidNow(options));
    say(done ? `Job ${id} is cancelled.\n` : `Job ${id} is over or already going live.\n`);
    return done ? 0 : 1;
  }
  if (what === 'retry') {
    if (!(await retryJob(db, id))) throw new AppError('conflict', `Job ${id} is ${progress.job.status}.`);
    await sayAgain(stores.corpus, id, saidNow(options));
    return runJob(id, uses);
  }
  if (what !== 'show') throw new AppError('bad-input', 'jobs [show|cancel|retry ID] | jobs resume');
  const documents = await jobDocuments(db, id);
  if (options.json) say(`${JSON.stringify({ ...progress, rows: documents })}\n`);
  else {
    say(`${progress.job.status}; ${progressSentence(progress)}\n`);
    for (const { source, state, reason } of documents)
      say(`${state.padEnd(10)} ${source}${reason === null ? '' : `: ${reason}`}\n`);
  }
  return 0;
};
