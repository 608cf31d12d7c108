import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Table } from '@lancedb/lancedb';
import { z } from 'zod';
import { AppError } from '../app-error';
import { arrowTable } from './arrow-table';
import { ensureTable, type LanceSession } from './lance-session';
import { writersSchema } from './schemas';
import { sqlString } from './sql-string';
import type { WriterLock } from './writer-lock';

export interface LockTimes {
  /** A holder says so often that it lives. */
  readonly beatMs: number;
  /** One that was not heard of for so long is taken for dead. */
  readonly leaseMs: number;
}

const lockTimes: LockTimes = { beatMs: 5_000, leaseMs: 30_000 };
/** However clocks differ, a sign of life as old as this is none. */
const longDeadMs = 60 * 60 * 1000;

interface Claim {
  readonly claim: string;
  readonly beats: number;
  readonly newest: string;
  readonly isHeld: boolean;
}

const wire = z.array(z.object({ claim: z.string(), at: z.string(), is_held: z.boolean() }));

/**
 * The writer's lock on object storage. Every append is one conditional write of the table's next version, so all processes
 * see the same order: the earliest claim whose holder lives has the lock. Whether a holder lives is told by its signs of
 * life coming or not, by the observer's own clock, so that clocks which differ do no harm.
 */
export class StoredWriterLock {
  readonly #session: LanceSession;
  readonly #times: LockTimes;
  readonly #seen = new Map<string, { readonly beats: number; readonly since: number }>();

  constructor(session: LanceSession, times: LockTimes = lockTimes) {
    this.#session = session;
    this.#times = times;
  }

  /**
   * Waits for a holder that is silent until it counts as dead. Throws `AppError('conflict')` as soon as it is heard of:
   * another process writes to the library.
   */
  async take(): Promise<WriterLock> {
    const table = await ensureTable(this.#session, 'writers', writersSchema);
    const mine = randomUUID();
    let watched: Claim | null = null;
    for (let holder = await this.#holder(table, mine); holder !== null;) {
      if (watched !== null && (watched.claim !== holder.claim || watched.beats !== holder.beats))
        throw busy();
      watched = holder;
      await pause(this.#times.beatMs / 2);
      holder = await this.#holder(table, mine);
    }
    await say(table, mine, true);
    if ((await this.#holder(table, mine)) === null) {
      await this.#sweep(table, mine);
      return this.#held(table, mine);
    }
    await say(table, mine, false);
    throw busy();
  }

  #held(table: Table, mine: string): WriterLock {
    const lost = new AbortController();
    let turn: Promise<unknown> = Promise.resolve();
    const beat = async (): Promise<void> => {
      await say(table, mine, true);
      if ((await this.#holder(table, mine)) !== null) lost.abort();
    };
    const beating = setInterval(() => {
      turn = turn.then(beat).catch(() => undefined);
    }, this.#times.beatMs);
    beating.unref();
    return {
      lost: lost.signal,
      release: async () => {
        clearInterval(beating);
        await turn;
        await say(table, mine, false).catch(() => undefined);
      },
    };
  }

  /** The claim that has the lock before `mine`; null when none has. */
  async #holder(table: Table, mine: string): Promise<Claim | null> {
    for (const claim of await readClaims(table)) {
      if (claim.claim === mine) return null;
      if (claim.isHeld && this.#lives(claim)) return claim;
    }
    return null;
  }

  #lives({ claim, beats, newest }: Claim): boolean {
    const now = Date.now();
    if (now - Date.parse(newest) > longDeadMs) return false;
    const seen = this.#seen.get(claim);
    if (seen?.beats !== beats) this.#seen.set(claim, { beats, since: now });
    return now - (this.#seen.get(claim)?.since ?? now) < this.#times.leaseMs;
  }

  /** Claims before the one that has the lock are over. */
  async #sweep(table: Table, mine: string): Promise<void> {
    const claims = (await readClaims(table)).map(({ claim }) => claim);
    const over = claims.slice(0, claims.indexOf(mine));
    if (over.length === 0) return;
    await table.delete(`claim in (${over.map(sqlString).join(', ')})`).catch(() => undefined);
    for (const claim of over) this.#seen.delete(claim);
  }
}

const busy = (): AppError =>
  new AppError('conflict', 'Another process is writing to the library; wait until it is done.');

async function say(table: Table, claim: string, isHeld: boolean): Promise<void> {
  await table.checkoutLatest();
  const row = { claim: [claim], at: [new Date().toISOString()], is_held: [isHeld] };
  await table.add(arrowTable(writersSchema, row));
}

/** In the order of their first rows. */
async function readClaims(table: Table): Promise<readonly Claim[]> {
  await table.checkoutLatest();
  const rows = await table.query().select(['claim', 'at', 'is_held']).toArrow();
  const claims = new Map<string, Claim>();
  for (const { claim, at, is_held: isHeld } of wire.parse(rows.toArray().map((row) => row.toJSON()))) {
    const before = claims.get(claim);
    const { beats = 0 } = before ?? {};
    claims.set(claim, {
      claim,
      beats: beats + 1,
      newest: at,
      isHeld: isHeld && (before?.isHeld ?? true),
    });
  }
  return [...claims.values()];
}
