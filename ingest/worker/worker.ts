import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '@/lib/app-error';
import type { LibraryJobId } from '@/lib/evidence/ids';
import type { JobStep, LibraryJob } from '@/lib/records/library-job';
import { moveDocuments } from '@/lib/records/library-job-documents';
import { countLost, endJob, readJob, startNextJob, unfinishedJobs } from '@/lib/records/library-jobs';
import { endReading, proposalOfJob } from '@/lib/records/library-proposals';
import { ParseLane, type ParseLimits } from '../pipeline/parse-lane';
import { buildStep } from './build-step';
import { embedStep, parseStep, sendOpenOnce } from './document-steps';
import { planStep, sendOpen } from './plan-step';
import type { Leased } from './queues';
import { activateStep, checkStep } from './release-steps';
import type { RunStep, WorkerUses } from './worker-uses';

const READERS = 2;
const IDLE_MS = 200;
const LOOK_AROUND_MS = 1_000;
/** A job whose worker dies this often without getting any further kills its workers. */
const LOST_AT_MOST = 20;

export interface WorkerOptions {
  readonly limits?: ParseLimits;
  /** Ends when this is aborted; what it was at is taken up by the next worker. */
  readonly signal: AbortSignal;
  /** Ends when nothing is left to do. */
  readonly untilIdle: boolean;
  /** An expected fault is a sentence, anything else what the operator needs to find it. */
  readonly onFault?: (sentence: string) => void;
  readonly onStep?: (step: JobStep, place: 'begins' | 'ends') => void;
}

const otherSteps: Readonly<Record<Exclude<JobStep, 'parse'>, RunStep>> = {
  activate: activateStep,
  check: checkStep,
  build: buildStep,
  embed: embedStep,
  plan: planStep,
};

/** Permanent faults of a document: trying again gives the same. */
const isVerdict = (cause: unknown): cause is AppError =>
  cause instanceof AppError && ['bad-input', 'unsupported', 'too-large'].includes(cause.code);

/** The process that held the embedded database has ended: whoever follows it starts a worker of its own. */
const isGone = (cause: unknown): boolean =>
  cause instanceof Error && (('code' in cause && cause.code === 'GONE') || isGone(cause.cause));

const chainOf = (cause: unknown): readonly Error[] =>
  cause instanceof Error ? [cause, ...chainOf(cause.cause)] : [];

const NO_SPACE = /no space left|ENOSPC|EDQUOT|os error 28\b/i;
const NO_DATABASE =
  /ECONNREFUSED|ECONNRESET|CONNECTION_(?:CLOSED|ENDED|DESTROYED)|terminating connection|starting up|shutting down|Connection terminated/i;
const NO_STORAGE =
  /Generic (?:S3|GCS|MicrosoftAzure) error|store: "(?:S3|GCS|MicrosoftAzure)"|error sending request|SlowDown/;
const WAIT_SECONDS = 10;

/** Why a step cannot be done for now, whatever it is about; null for a fault of its own. */
const waitsFor = (cause: unknown): string | null => {
  const said = chainOf(cause)
    .map((error) => `${'code' in error ? String(error.code) : ''} ${error.message}`)
    .join(' ');
  if (NO_SPACE.test(said)) return 'There is no space left on the disk.';
  if (NO_DATABASE.test(said)) return 'The database cannot be reached.';
  if (NO_STORAGE.test(said)) return 'The object storage cannot be reached.';
  return /is writing to the library/.test(said) ? 'Another process is writing to the library.' : null;
};

const sentenceOf = (cause: unknown): string => {
  if (cause instanceof AppError) return cause.message;
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
};

/**
 * Works on the library's jobs until told to stop. Any number of workers may share one database: each step is leased to one
 * of them, and doing a step twice gives what doing it once gives.
 */
export class Worker {
  private over = false;
  private busy = 0;

  constructor(
    private readonly uses: WorkerUses,
    private readonly options: WorkerOptions,
  ) {}

  async run(): Promise<void> {
    const { queues, database } = this.uses;
    // The embedded database belongs to the process that opened it: whoever held a lease before is gone.
    if (database.kind === 'pglite') await this.reap(true);
    const readers = Array.from({ length: READERS }, () => new ParseLane(this.options.limits));
    const loops = [
      ...readers.map((lane) => this.loop(() => this.parseNext(lane))),
      this.loop(() => this.takeNext()),
      this.lookAround(),
    ];
    try {
      await Promise.all(loops);
    } finally {
      this.over = true;
      readers.forEach((lane) => lane.close());
      await queues.close().catch(() => undefined);
    }
  }

  private get stopped(): boolean {
    return this.over || this.options.signal.aborted;
  }

  /** Nothing that goes wrong ends the loop: a database that restarts is there again in a while. */
  private async loop(turn: () => Promise<boolean>): Promise<void> {
    while (!this.stopped) {
      const worked = await turn().catch((cause: unknown) => {
        if (isGone(cause)) this.over = true;
        this.options.onFault?.(sentenceOf(cause));
        return false;
      });
      if (!worked) await pause(IDLE_MS);
    }
  }

  private async lookAround(): Promise<void> {
    const { db } = this.uses.database;
    let sentAll = false;
    await this.loop(async () => {
      await this.reap(false);
      await startNextJob(db);
      const jobs = await unfinishedJobs(db);
      for (const job of jobs.filter(({ status }) => status === 'running')) await this.resend(job, sentAll);
      sentAll = true;
      if (jobs.length === 0 && this.options.untilIdle && this.busy === 0) this.over = true;
      else await pause(jobs.length === 0 ? LOOK_AROUND_MS : LOOK_AROUND_MS / 2);
      return true;
    });
  }

  /** An order that was never sent, because whoever was to send it died, is sent now; the others stay as they are. */
  private async resend(job: LibraryJob, sentAll: boolean): Promise<void> {
    if (job.step === 'parse' || job.step === 'embed') {
      if (!sentAll) await sendOpen(this.uses, job);
      else await sendOpenOnce(this.uses, job);
    } else await this.uses.queues.send(job, job.step);
  }

  private async reap(all: boolean): Promise<void> {
    const { db } = this.uses.database;
    for (const id of new Set(await this.uses.queues.reap(all))) {
      if ((await countLost(db, id)) > LOST_AT_MOST)
        await endJob(db, id, 'failed', `Its worker died ${LOST_AT_MOST} times without getting any further.`);
    }
  }

  private async parseNext(lane: ParseLane): Promise<boolean> {
    const taken = await this.uses.queues.take('parse');
    if (taken === null) return false;
    await this.carryOut(taken, (uses, work) => parseStep(uses, work, lane));
    return true;
  }

  private async takeNext(): Promise<boolean> {
    for (const [step, run] of Object.entries(otherSteps)) {
      const taken = await this.uses.queues.take(step as JobStep);
      if (taken === null) continue;
      await this.carryOut(taken, run);
      return true;
    }
    const dead = await this.uses.queues.take('dead');
    if (dead === null) return false;
    await this.bury(dead.leased);
    return true;
  }

  private async carryOut(
    { leased, lost }: { readonly leased: Leased; readonly lost: AbortSignal },
    run: RunStep,
  ): Promise<void> {
    const { queues, database } = this.uses;
    this.busy += 1;
    try {
      const job = await readJob(database.db, leased.order.jobId);
      const { source = '' } = leased.order;
      this.options.onStep?.(leased.order.step, 'begins');
      if (job?.status === 'running') await run(this.uses, { job, source, lost });
      await queues.complete(leased);
      this.options.onStep?.(leased.order.step, 'ends');
    } catch (cause) {
      if (leased.order.source !== undefined && isVerdict(cause)) {
        await this.putAside(leased, leased.order.source, cause.message);
        await queues.complete(leased);
      } else {
        const waits = waitsFor(cause);
        this.options.onFault?.(waits ?? sentenceOf(cause));
        if (waits === null) await queues.fail(leased, sentenceOf(cause));
        else await queues.postpone(leased, WAIT_SECONDS);
      }
    } finally {
      this.busy -= 1;
    }
  }

  /** What five tries could not do: a document is put aside with the reason, anything else ends the job. */
  private async bury(leased: Leased): Promise<void> {
    const { order, output } = leased;
    const said =
      output !== null && typeof output === 'object' && 'reason' in output ? String(output.reason) : '';
    const reason = `Given up after several tries. ${said}`.trim();
    if (order.source === undefined) await endJob(this.uses.database.db, order.jobId, 'failed', reason);
    else await this.putAside(leased, order.source, reason);
    await this.uses.queues.complete(leased);
  }

  private async putAside({ order }: Leased, source: string, reason: string): Promise<void> {
    const { db } = this.uses.database;
    const at = { jobId: order.jobId, sources: [source], from: ['waiting', 'parsed'] as const };
    await moveDocuments(db, at, { state: 'failed', reason });
    const job = await readJob(db, order.jobId as LibraryJobId);
    const proposal = job?.kind === 'read' ? await proposalOfJob(db, job.id) : null;
    if (proposal !== null) await endReading(db, proposal.id, { state: 'refused', reason });
    if (job?.status === 'running') await sendOpenOnce(this.uses, job);
  }
}
