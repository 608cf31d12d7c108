import type { Table } from '@lancedb/lancedb';
import { z } from 'zod';
import type { ReleaseId } from '../evidence/ids';
import { arrowTable } from './arrow-table';
import { ensureTable, findTable, type LanceSession } from './lance-session';
import { parseManifest, type ReleaseManifest } from './release-manifest';
import { manifestsSchema } from './schemas';
import { sqlString } from './sql-string';

const wire = z.array(z.object({ manifest: z.string() }));

/** A release exists once its manifest does: the last write of a build. */
export class Manifests {
  readonly #session: LanceSession;
  #table: Table | null = null;

  constructor(session: LanceSession) {
    this.#session = session;
  }

  /** Oldest first. */
  async all(): Promise<readonly ReleaseManifest[]> {
    this.#table ??= await findTable(this.#session.live, 'manifests');
    if (this.#table === null) return [];
    const rows = (await this.#table.query().select(['manifest']).toArrow())
      .toArray()
      .map((row) => row.toJSON());
    const manifests = wire.parse(rows).map((row) => parseManifest(row.manifest));
    return manifests.toSorted((a, b) =>
      a.createdAt === b.createdAt ? 0 : a.createdAt < b.createdAt ? -1 : 1,
    );
  }

  async find(id: ReleaseId): Promise<ReleaseManifest | null> {
    return (await this.all()).find((manifest) => manifest.id === id) ?? null;
  }

  async add(manifest: ReleaseManifest): Promise<void> {
    this.#table ??= await ensureTable(this.#session, 'manifests', manifestsSchema);
    const row = { release_id: [manifest.id], manifest: [JSON.stringify(manifest)] };
    await this.#table.add(arrowTable(manifestsSchema, row));
    await this.#table.checkoutLatest();
  }

  async remove(id: ReleaseId): Promise<void> {
    this.#table ??= await findTable(this.#session.live, 'manifests');
    if (this.#table === null) return;
    await this.#table.delete(`release_id = ${sqlString(id)}`);
    await this.#table.checkoutLatest();
  }
}
