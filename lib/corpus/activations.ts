import type { Table } from '@lancedb/lancedb';
import { z } from 'zod';
import { asReleaseId, type ReleaseId } from '../evidence/ids';
import { arrowTable } from './arrow-table';
import { compact, ensureTable, findTable, type LanceSession } from './lance-session';
import { activationsSchema } from './schemas';

const wire = z.array(z.object({ seq: z.number(), release_id: z.string(), activated_at: z.string() }));
const compactEvery = 64;

export interface Activation {
  readonly seq: number;
  readonly id: ReleaseId;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** The pointer to the current release: one appended row makes a release current, and the same write rolls back. */
export class Activations {
  readonly #session: LanceSession;
  #table: Table | null = null;

  constructor(session: LanceSession) {
    this.#session = session;
  }

  async current(): Promise<ReleaseId | null> {
    return (await this.#latest())?.id ?? null;
  }

  async activate(id: ReleaseId): Promise<void> {
    this.#table ??= await ensureTable(this.#session, 'activations', activationsSchema);
    await this.#table.checkoutLatest();
    const seq = ((await this.#latest())?.seq ?? 0) + 1;
    const row = { seq: [seq], release_id: [id], activated_at: [new Date().toISOString()] };
    await this.#table.add(arrowTable(activationsSchema, row));
    await this.#table.checkoutLatest();
    if (seq % compactEvery === 0) await compact(this.#table);
  }

  /** Oldest first; the last one names the current release. */
  async history(): Promise<readonly Activation[]> {
    this.#table ??= await findTable(this.#session.live, 'activations');
    if (this.#table === null) return [];
    const rows = await this.#table.query().select(['seq', 'release_id', 'activated_at']).toArrow();
    return wire
      .parse(rows.toArray().map((row) => row.toJSON()))
      .map(({ seq, release_id, activated_at }) => ({ seq, id: asReleaseId(release_id), at: activated_at }))
      .toSorted((a, b) => a.seq - b.seq);
  }

  async #latest(): Promise<Activation | null> {
    return (await this.history()).at(-1) ?? null;
  }
}
