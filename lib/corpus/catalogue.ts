import { setTimeout as pause } from 'node:timers/promises';
import type { Table } from '@lancedb/lancedb';
import { z } from 'zod';
import { AppError } from '../app-error';
import { newEntry, type CatalogueEntry } from '../evidence/catalogue-entry';
import { asDocumentId, asLibraryJobId, type DocumentId } from '../evidence/ids';
import { arrowTable } from './arrow-table';
import { metadataWire } from './document-row';
import { compact, ensureTable, findTable, type LanceSession } from './lance-session';
import { catalogueSchema } from './schemas';

const rowWire = z.array(z.object({ seq: z.number(), entry: z.string() }));
/** Rows of one write share its mark; those from before there were marks have none. */
const writeWire = z.object({ write: z.string().nullable().default(null) });

interface Row {
  readonly seq: number;
  readonly entry: string;
  readonly write: string | null;
}

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
  forJob: z.string().transform(asLibraryJobId).exactOptional(),
  takenBack: z.string().transform(asLibraryJobId).exactOptional(),
});
const compactEvery = 64;
const mostAttempts = 20;

/** Absent keys stay absent: an `undefined` would blot out what the document says. */
function entryFromJson(json: string): CatalogueEntry {
  const read = entryWire.parse(JSON.parse(json));
  const confirmed = Object.fromEntries(
    Object.entries(read.confirmed).filter(([, value]) => value !== undefined),
  ) as CatalogueEntry['confirmed'];
  return { ...read, documentId: asDocumentId(read.documentId), confirmed };
}

type Newest = ReadonlyMap<DocumentId, CatalogueEntry>;

function newestOf(rows: readonly Row[]): Newest {
  const newest = new Map<DocumentId, CatalogueEntry>();
  for (const { entry } of rows) {
    const read = entryFromJson(entry);
    newest.set(read.documentId, read);
  }
  return newest;
}

/** What keepers know of documents, append-only: the newest row of a document counts. */
export class Catalogue {
  readonly #session: LanceSession;
  #table: Table | null = null;
  #read: { readonly version: number; readonly rows: readonly Row[]; newest: Newest | null } | null = null;

  constructor(session: LanceSession) {
    this.#session = session;
  }

  /** Read anew only when somebody has written since. */
  async all(): Promise<Newest> {
    const rows = await this.#rows();
    if (this.#read?.rows !== rows) return newestOf(rows);
    return (this.#read.newest ??= newestOf(rows));
  }

  /** Every entry a document has had, oldest first: the audit of its standing. */
  async history(id: DocumentId): Promise<readonly CatalogueEntry[]> {
    return (await this.#rows())
      .map(({ entry }) => entryFromJson(entry))
      .filter(({ documentId }) => documentId === id);
  }

  /**
   * Changes entries in one write; documents without one begin with an empty one, and entries that stay the same are not
   * written. Where another process has written at the same moment, the change is made again on what that one has said.
   */
  async change(
    ids: readonly DocumentId[],
    to: (entry: CatalogueEntry) => CatalogueEntry,
  ): Promise<readonly CatalogueEntry[]> {
    return this.#write((known) =>
      ids.flatMap((id) => {
        const before = known.get(id) ?? newEntry(id);
        const after = to(before);
        return after === before ? [] : [after];
      }),
    );
  }

  async append(entries: readonly CatalogueEntry[]): Promise<void> {
    await this.#write(() => entries);
  }

  /** Of writes that begin from the same rows one counts; the others are void, and begin again. */
  async #write(
    entriesFrom: (known: Newest) => readonly CatalogueEntry[],
  ): Promise<readonly CatalogueEntry[]> {
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      const rows = await this.#rows();
      const entries = entriesFrom(newestOf(rows));
      if (entries.length === 0) return [];
      const seq = rows.reduce((most, row) => Math.max(most, row.seq), 0) + 1;
      const write = crypto.randomUUID();
      this.#table ??= await ensureTable(this.#session, 'catalogue', catalogueSchema);
      const columns = {
        seq: entries.map(() => seq),
        document_id: entries.map(({ documentId }) => documentId),
        entry: entries.map((entry) => JSON.stringify({ ...entry, write })),
      };
      await this.#table.add(arrowTable(catalogueSchema, columns));
      if (seq % compactEvery === 0) await compact(this.#table);
      if ((await this.#rows()).some((row) => row.write === write)) return entries;
      await pause(Math.random() * 100 * (attempt + 1));
    }
    throw new AppError('conflict', 'Too many write to the catalogue at once; try again.');
  }

  /** The rows that count, in the order of their writes, which is the same for everybody. */
  async #rows(): Promise<readonly Row[]> {
    this.#table ??= await findTable(this.#session.live, 'catalogue');
    if (this.#table === null) return [];
    await this.#table.checkoutLatest();
    const version = await this.#table.version();
    if (this.#read?.version === version) return this.#read.rows;
    const found = await this.#table.query().select(['seq', 'entry']).toArrow();
    let last: Row | null = null;
    const counting: Row[] = [];
    for (const { seq, entry } of rowWire.parse(found.toArray().map((row) => row.toJSON()))) {
      const row = { seq, entry, write: writeWire.parse(JSON.parse(entry)).write };
      const isSameWrite = last !== null && row.write !== null && last.write === row.write;
      if (last !== null && seq <= last.seq && !isSameWrite) continue;
      counting.push(row);
      last = row;
    }
    this.#read = { version, rows: counting, newest: null };
    return counting;
  }
}
