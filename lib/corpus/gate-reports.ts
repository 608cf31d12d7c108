import type { Table } from '@lancedb/lancedb';
import { z } from 'zod';
import type { GateReport } from '../evaluation/gate-report';
import { asReleaseId, type ReleaseId } from '../evidence/ids';
import { arrowTable } from './arrow-table';
import { ensureTable, findTable, type LanceSession } from './lance-session';
import { gateReportsSchema } from './schemas';

const figures = z.object({
  documents: z.number(),
  passages: z.number(),
  anchorRate: z.number(),
  questions: z.number(),
  recallAt10: z.number(),
  meanReciprocalRank: z.number(),
  claims: z.number(),
  verificationRate: z.number(),
  retrievalMs: z.number(),
  bytes: z.number(),
});
const wire = z.object({
  releaseId: z.string(),
  comparedWith: z.string().nullable(),
  at: z.string(),
  buildSeconds: z.number().nullable(),
  release: figures,
  live: figures.nullable(),
  leftOut: z.number(),
  findings: z.array(z.string()),
  override: z.object({ by: z.string(), why: z.string(), at: z.string(), signature: z.string() }).nullable(),
});
const rows = z.array(z.object({ release_id: z.string(), seq: z.number(), report: z.string() }));

/** The gate's reports of releases, append-only: the newest of a release counts. */
export class GateReports {
  readonly #session: LanceSession;
  #table: Table | null = null;

  constructor(session: LanceSession) {
    this.#session = session;
  }

  async all(): Promise<ReadonlyMap<ReleaseId, GateReport>> {
    const newest = new Map<ReleaseId, GateReport>();
    for (const { report } of (await this.#rows()).toSorted((a, b) => a.seq - b.seq)) {
      const read = wire.parse(JSON.parse(report));
      const { releaseId, comparedWith } = read;
      newest.set(asReleaseId(releaseId), {
        ...read,
        releaseId: asReleaseId(releaseId),
        comparedWith: comparedWith === null ? null : asReleaseId(comparedWith),
      });
    }
    return newest;
  }

  async find(id: ReleaseId): Promise<GateReport | null> {
    return (await this.all()).get(id) ?? null;
  }

  async add(report: GateReport): Promise<void> {
    const seq = (await this.#rows()).reduce((most, row) => Math.max(most, row.seq), 0) + 1;
    this.#table ??= await ensureTable(this.#session, 'gate_reports', gateReportsSchema);
    const columns = { release_id: [report.releaseId], seq: [seq], report: [JSON.stringify(report)] };
    await this.#table.add(arrowTable(gateReportsSchema, columns));
    await this.#table.checkoutLatest();
  }

  async #rows(): Promise<z.infer<typeof rows>> {
    this.#table ??= await findTable(this.#session.live, 'gate_reports');
    if (this.#table === null) return [];
    await this.#table.checkoutLatest();
    const found = await this.#table.query().select(['release_id', 'seq', 'report']).toArrow();
    return rows.parse(found.toArray().map((row) => row.toJSON()));
  }
}
