import { createHash } from 'node:crypto';
import PgBoss from 'pg-boss';
import type { OpenDatabase } from '@/db/client';
import { inTurn } from '@/db/in-turn';
import { jobSteps, type JobStep, type LibraryJob } from '@/lib/records/library-job';
import type { LibraryJobId } from '@/lib/evidence/ids';

/** What a step of a job is about; the steps of one document name it. */
export interface StepOrder {
  readonly jobId: LibraryJobId;
  readonly step: JobStep;
  readonly source?: string;
}

export interface Leased {
  readonly id: string;
  readonly queue: string;
  readonly order: StepOrder;
  /** What the last try said, for orders that no try could carry out. */
  readonly output: unknown;
}

export interface LeaseTimes {
  /** After this long without a sign of life a step is somebody else's. */
  readonly leaseSeconds: number;
  /** Tries after the first, each after twice the pause (in seconds) of the one before. */
  readonly retryLimit?: number;
  readonly retryDelay?: number;
}

export const leaseTimes: LeaseTimes = { leaseSeconds: 15 };

const DEAD = 'library-dead';
const queueOf = (step: JobStep): string => `library-${step}`;
const ORDERS_PER_WRITE = 500;

/** The same step of the same job has the same id, so that sending it twice changes nothing. */
const orderId = (job: Pick<LibraryJob, 'id' | 'round'>, step: JobStep, source = ''): string => {
  const hash = createHash('sha256').update([job.id, job.round, step, source].join('\u0000')).digest('hex');
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `a${hash.slice(17, 20)}`];
  return [...parts, hash.slice(20, 32)].join('-');
};

const makeQueues = async (boss: PgBoss, times: LeaseTimes): Promise<void> => {
  await boss.start();
  await boss.createQueue(DEAD);
  for (const step of jobSteps) {
    const options = {
      name: queueOf(step),
      retryLimit: times.retryLimit ?? 5,
      retryDelay: times.retryDelay ?? 1,
      retryBackoff: times.retryDelay !== 0,
      expireInSeconds: times.leaseSeconds,
      deadLetter: DEAD,
    };
    await boss.createQueue(options.name, options);
    await boss.updateQueue(options.name, options);
  }
};

/** The steps under way, on pg-boss: leases with signs of life, retries with back-off, a queue for what cannot be done. */
export class Queues {
  private readonly held = new Map<string, { readonly leased: Leased; readonly lost: AbortController }>();
  private readonly beat: NodeJS.Timeout;

  private constructor(
    private readonly boss: PgBoss,
    private readonly times: LeaseTimes,
  ) {
    this.beat = setInterval(
      () => void this.beatAll().catch(() => undefined),
      (times.leaseSeconds * 1000) / 5,
    );
  }

  static async open(database: OpenDatabase, times: LeaseTimes = leaseTimes): Promise<Queues> {
    const common = { supervise: false, schedule: false };
    const { sql } = database;
    const boss =
      'url' in sql
        ? new PgBoss({ connectionString: sql.url, max: 4, ...common })
        : new PgBoss({
            db: {
              executeSql: (text, values) =>
                sql.execute({ text, values: values ?? [], rows: 'objects' }) as never,
            },
            ...common,
          });
    // A database that restarts ends idle connections: the next statement opens a new one.
    boss.on('error', () => undefined);
    await inTurn(database, () => makeQueues(boss, times));
    return new Queues(boss, times);
  }

  /** Sends steps of a job; those sent before stay as they are. */
  async send(
    job: Pick<LibraryJob, 'id' | 'round'>,
    step: JobStep,
    sources: readonly string[] = [],
  ): Promise<void> {
    const orders = sources.length === 0 ? [undefined] : sources;
    for (let at = 0; at < orders.length; at += ORDERS_PER_WRITE) {
      const rows = orders.slice(at, at + ORDERS_PER_WRITE).map((source) => ({
        id: orderId(job, step, source),
        name: queueOf(step),
        data: { jobId: job.id, step, ...(source === undefined ? {} : { source }) },
      }));
      await this.boss.insert(rows);
    }
  }

  /** Takes the next order of a step on lease, or null. `dead` are the orders whose tries are used up. */
  async take(
    step: JobStep | 'dead',
  ): Promise<{ readonly leased: Leased; readonly lost: AbortSignal } | null> {
    const queue = step === 'dead' ? DEAD : queueOf(step);
    const [job] = await this.boss.fetch<StepOrder>(queue, { includeMetadata: true });
    if (job === undefined) return null;
    const leased: Leased = { id: job.id, queue, order: job.data, output: job.output };
    const lost = new AbortController();
    this.held.set(job.id, { leased, lost });
    return { leased, lost: lost.signal };
  }

  async complete({ queue, id }: Leased): Promise<void> {
    this.held.delete(id);
    await this.boss.complete(queue, id);
  }

  /** Gives an order back; it is tried again later, each time after a longer pause, and at last put aside. */
  async fail({ queue, id }: Leased, reason: string): Promise<void> {
    this.held.delete(id);
    await this.boss.fail(queue, id, { reason });
  }

  /** Puts an order back for a while, for reasons that are not its own: this is no failed try. */
  async postpone({ id }: Leased, seconds: number): Promise<void> {
    this.held.delete(id);
    await this.boss.getDb().executeSql(
      `update pgboss.job set state = 'created', started_on = null, start_after = now() + make_interval(secs => $2)
        where name like 'library-%' and state = 'active' and id = $1::uuid`,
      [id, seconds],
    );
  }

  /** What this worker holds now. */
  leases(): readonly Leased[] {
    return [...this.held.values()].map(({ leased }) => leased);
  }

  /**
   * Puts orders back whose holder gave no sign of life for a lease (`all`: every one, where no other process can hold any).
   * A holder that died is no failed try. Returns the jobs they belong to.
   */
  async reap(all: boolean): Promise<readonly LibraryJobId[]> {
    const { rows } = await this.boss.getDb().executeSql(
      `update pgboss.job set state = 'created', started_on = null, start_after = now()
        where name like 'library-%' and state = 'active' and ($1::boolean or started_on + make_interval(secs => $3) < now())
          and not (id = any($2::uuid[]))
        returning data ->> 'jobId' as "jobId"`,
      [all, [...this.held.keys()], this.times.leaseSeconds],
    );
    return (rows as readonly { readonly jobId: LibraryJobId }[]).map(({ jobId }) => jobId);
  }

  async close(): Promise<void> {
    clearInterval(this.beat);
    this.held.clear();
    await this.boss.stop({ graceful: false, wait: false });
  }

  private async beatAll(): Promise<void> {
    const ids = [...this.held.keys()];
    if (ids.length === 0) return;
    const { rows } = await this.boss.getDb().executeSql(
      `update pgboss.job set started_on = now()
        where name like 'library-%' and state = 'active' and id = any($1::uuid[]) returning id`,
      [ids],
    );
    const alive = new Set((rows as readonly { readonly id: string }[]).map(({ id }) => id));
    for (const id of ids) if (!alive.has(id)) this.held.get(id)?.lost.abort();
  }
}
