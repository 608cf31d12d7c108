import type { Table } from '@lancedb/lancedb';
import { z } from 'zod';
import { arrowTable } from './arrow-table';
import { compact, ensureTable, findTable, type LanceSession } from './lance-session';
import { originalsSchema } from './schemas';
import { sqlString } from './sql-string';

interface Waiting {
  readonly hash: string;
  readonly bytes: Uint8Array;
}

const wire = z.array(z.object({ bytes: z.instanceof(Uint8Array) }));
const hashes = z.array(z.object({ content_hash: z.string() }));
const bytesPerWrite = 64 * 1024 * 1024;
/** Putting pieces together writes all originals anew. */
const lookEvery = 64;
const mostPieces = 256;

const piecesOf = async (table: Table): Promise<number> => (await table.stats()).fragmentStats.numFragments;

/** Original files by the SHA-256 of their bytes. Saving the same bytes again writes nothing. */
export class Originals {
  readonly #session: LanceSession;
  #table: Table | null = null;
  #known: Set<string> | null = null;
  #waiting: Waiting[] = [];
  #flush: Promise<void> | null = null;
  #writes = 0;

  constructor(session: LanceSession) {
    this.#session = session;
  }

  /** Saves asked for while one write runs go into the next write together. */
  async save(hash: string, bytes: Uint8Array): Promise<void> {
    const waiting = { hash, bytes };
    this.#waiting.push(waiting);
    do {
      this.#flush ??= this.#writeWaiting();
      await this.#flush;
    } while (this.#waiting.includes(waiting));
  }

  async read(hash: string): Promise<Uint8Array | null> {
    this.#table ??= await findTable(this.#session.live, 'originals');
    if (this.#table === null) return null;
    const found = await this.#table
      .query()
      .where(`content_hash = ${sqlString(hash)}`)
      .select(['bytes'])
      .limit(1)
      .toArrow();
    return wire.parse(found.toArray().map((row) => row.toJSON()))[0]?.bytes ?? null;
  }

  async #writeWaiting(): Promise<void> {
    try {
      const table = await this.#open();
      const known = await this.#hashes(table);
      const batch = this.#takeWaiting();
      const fresh = [...new Map(batch.map((waiting) => [waiting.hash, waiting.bytes]))].filter(
        ([hash]) => !known.has(hash),
      );
      if (fresh.length === 0) return;
      const columns = { content_hash: fresh.map(([hash]) => hash), bytes: fresh.map(([, bytes]) => bytes) };
      await table.add(arrowTable(originalsSchema, columns));
      for (const [hash] of fresh) known.add(hash);
      this.#writes += 1;
      if (this.#writes % lookEvery === 0 && (await piecesOf(table)) > mostPieces) await compact(table);
      await table.checkoutLatest();
    } finally {
      this.#flush = null;
    }
  }

  /** As many as go into one write. */
  #takeWaiting(): readonly Waiting[] {
    let total = 0;
    let count = 0;
    for (const { bytes } of this.#waiting) {
      total += bytes.length;
      if (count > 0 && total > bytesPerWrite) break;
      count += 1;
    }
    return this.#waiting.splice(0, count);
  }

  async #open(): Promise<Table> {
    this.#table ??= await ensureTable(this.#session, 'originals', originalsSchema);
    return this.#table;
  }

  async #hashes(table: Table): Promise<Set<string>> {
    if (this.#known === null) {
      const rows = (await table.query().select(['content_hash']).toArrow())
        .toArray()
        .map((row) => row.toJSON());
      this.#known = new Set(hashes.parse(rows).map((row) => row.content_hash));
    }
    return this.#known;
  }
}
