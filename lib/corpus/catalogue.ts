import type { Table } from '@lancedb/lancedb';
import { z } from 'zod';
import { newEntry, type CatalogueEntry } from '../evidence/catalogue-entry';
import { asDocumentId, type DocumentId } from '../evidence/ids';
import { arrowTable } from './arrow-table';
import { metadataWire } from './document-row';
import { ensureTable, findTable, type LanceSession } from './lance-session';
import { catalogueSchema } from './schemas';

const rowWire = z.array(z.object({ seq: z.number(), entry: z.string() }));
const entryWire = z.object({
  documentId: z.string(),
  confirmed: metadataWire.partial(),
  quoting: z.enum(['allowed', 'not-allowed', 'not-known']),
  lastChecked: z.string().nullable(),
  removed: z.boolean(),
  editions: z.array(z.object({ contentHash: z.string(), source: z.string(), addedAt: z.string() })),
  note: z.string(),
  changedBy: z.string(),
  changedAt: z.string(),
});
const compactEvery = 64;

/** Absent keys stay absent: an `undefined` would blot out what the document says. */
function entryFromJson(json: string): CatalogueEntry {
  const read = entryWire.parse(JSON.parse(json));
  const confirmed = Object.fromEntries(
    Object.entries(read.confirmed).filter(([, value]) => value !== undefined),
  ) as CatalogueEntry['confirmed'];
  return { ...read, documentId: asDocumentId(read.documentId), confirmed };
}

/** What keepers know of documents, append-only: the newest row of a document counts. One writer. */
export class Catalogue {
  readonly #session: LanceSession;
  #table: Table | null = null;

  constructor(session: LanceSession) {
    this.#session = session;
  }

  async all(): Promise<ReadonlyMap<DocumentId, CatalogueEntry>> {
    const newest = new Map<DocumentId, CatalogueEntry>();
    for (const { entry } of (await this.#rows()).toSorted((a, b) => a.seq - b.seq)) {
      const read = entryFromJson(entry);
      newest.set(read.documentId, read);
    }
    return newest;
  }

  /** Every entry a document has had, oldest first: the audit of its standing. */
  async history(id: DocumentId): Promise<readonly CatalogueEntry[]> {
    return (await this.#rows())
      .toSorted((a, b) => a.seq - b.seq)
      .map(({ entry }) => entryFromJson(entry))
      .filter(({ documentId }) => documentId === id);
  }

  /** Changes entries in one write; documents without one begin with an empty one. Entries that stay the same are not written. */
  async change(
    ids: readonly DocumentId[],
    to: (entry: CatalogueEntry) => CatalogueEntry,
  ): Promise<readonly CatalogueEntry[]> {
    const known = await this.all();
    const changed = ids.flatMap((id) => {
      const before = known.get(id) ?? newEntry(id);
      const after = to(before);
      return after === before ? [] : [after];
    });
    await this.append(changed);
    return changed;
  }

  async append(entries: readonly CatalogueEntry[]): Promise<void> {
    if (entries.length === 0) return;
    const first = (await this.#rows()).reduce((most, { seq }) => Math.max(most, seq), 0) + 1;
    this.#table ??= await ensureTable(this.#session.live, 'catalogue', catalogueSchema);
    const columns = {
      seq: entries.map((_, index) => first + index),
      document_id: entries.map(({ documentId }) => documentId),
      entry: entries.map((entry) => JSON.stringify(entry)),
    };
    await this.#table.add(arrowTable(catalogueSchema, columns));
    await this.#table.checkoutLatest();
    if (first % compactEvery < entries.length) await this.#table.optimize();
  }

  async #rows(): Promise<z.infer<typeof rowWire>> {
    this.#table ??= await findTable(this.#session.live, 'catalogue');
    if (this.#table === null) return [];
    await this.#table.checkoutLatest();
    const rows = await this.#table.query().select(['seq', 'entry']).toArrow();
    return rowWire.parse(rows.toArray().map((row) => row.toJSON()));
  }
}
