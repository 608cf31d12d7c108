import type { Table } from '@lancedb/lancedb';
import { z } from 'zod';
import { asReleaseId, type ReleaseId } from '../evidence/ids';
import { arrowTable } from './arrow-table';
import { ensureTable, findTable, type LanceSession } from './lance-session';
import { activationsSchema } from './schemas';

const wire = z.array(z.object({ seq: z.number(), release_id: z.string() }));
const compactEvery = 64;

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
    this.#table ??= await ensureTable(this.#session.live, 'activations', activationsSchema);
    await this.#table.checkoutLatest();
    const seq = ((await this.#latest())?.seq ?? 0) + 1;
    const row = { seq: [seq], release_id: [id], activated_at: [new Date().toISOString()] };
    await this.#table.add(arrowTable(activationsSchema, row));
    await this.#table.checkoutLatest();
    if (seq % compactEvery === 0) await this.#table.optimize();
  }

  async #latest(): Promise<{ readonly seq: number; readonly id: ReleaseId } | null> {
    this.#table ??= await findTable(this.#session.live, 'activations');
    if (this.#table === null) return null;
    const rows = wire.parse(
      (await this.#table.query().select(['seq', 'release_id']).toArrow())
        .toArray()
        .map((row) => row.toJSON()),
    );
    const latest = rows.reduce<(typeof rows)[number] | null>(
      (best, row) => (best === null || row.seq >= best.seq ? row : best),
      null,
    );
    return latest === null ? null : { seq: latest.seq, id: asReleaseId(latest.release_id) };
  }
}
