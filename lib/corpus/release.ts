import { MatchQuery, type Connection } from '@lancedb/lancedb';
import { z } from 'zod';
import { AppError } from '../app-error';
import type { LibraryDocument } from '../evidence/document';
import type { DocumentId, PassageId, ReleaseId } from '../evidence/ids';
import type { Passage } from '../evidence/passage';
import { readAbbreviations, type LearnedAbbreviations } from '../language/learn-abbreviations';
import { takeTurn } from '../turns';
import type { Candidate, Found, PassageSearch, TermStatistics } from '../retrieval/passage-search';
import { foundRows, nearestVectors } from './nearest-vectors';
import { documentFromJson, parsedFromRow, type StoredDocument } from './document-row';
import type { IndexedDocument } from './release-builder';
import { passageColumns, passageFromRow } from './passage-row';
import type { ReleaseManifest } from './release-manifest';
import { plainRows, tableNames, type ReleaseTables } from './release-tables';
import { sqlString } from './sql-string';
import { planVectorIndex } from './vector-index';
import { termStatistics } from './vocabulary';

/** One immutable, searchable build of the library. Document facts are held in memory; passages stay in LanceDB. */
export interface Release extends PassageSearch {
  readonly manifest: ReleaseManifest;
  documents(): Promise<readonly LibraryDocument[]>;
  document(id: DocumentId): Promise<StoredDocument | null>;
  /** In reading order. */
  passagesOf(id: DocumentId): Promise<readonly Passage[]>;
  passage(id: PassageId): Promise<Passage | null>;
  /** A document's canonical text; null for one the release does not hold. */
  textOf(id: DocumentId): Promise<string | null>;
  contentHashes(): Promise<ReadonlyMap<DocumentId, string>>;
  /** As `dense`, past the index: for measuring what the index loses. */
  denseExactly(vector: Float32Array, limit: number): Promise<readonly Found[]>;
  /** A document as it was indexed, with the vectors of its passages. */
  indexed(id: DocumentId): Promise<IndexedDocument | null>;
  /** What its tables take in the store. */
  bytes(): Promise<number>;
}

const storedWire = z.object({ document: z.string(), text: z.string(), layout: z.string() });
const candidateWire = z.object({ terms: z.string(), _rowid: z.bigint() });

class LanceRelease implements Release {
  readonly releaseId: ReleaseId;
  readonly abbreviations: LearnedAbbreviations;

  constructor(
    readonly manifest: ReleaseManifest,
    readonly statistics: TermStatistics,
    private readonly tables: ReleaseTables,
    private readonly library: ReadonlyMap<string, LibraryDocument>,
  ) {
    this.releaseId = manifest.id;
    this.abbreviations = readAbbreviations(manifest.abbreviations);
  }

  async lexical(terms: readonly string[], limit: number): Promise<readonly Found[]> {
    if (terms.length === 0 || this.manifest.passages === 0) return [];
    const query = this.tables.passages
      .query()
      .fullTextSearch(new MatchQuery(terms.join(' '), 'terms'))
      .select(['_score'])
      .withRowId()
      .limit(limit);
    const rows = await query.toArrow();
    await takeTurn();
    return foundRows(rows, '_score', (score) => score);
  }

  async dense(vector: Float32Array, limit: number): Promise<readonly Found[]> {
    if (this.manifest.passages === 0) return [];
    const indexing = this.manifest.vectorIndexing ?? planVectorIndex(this.manifest.passages);
    return nearestVectors(this.tables.passages, vector, limit, indexing);
  }

  denseExactly(vector: Float32Array, limit: number): Promise<readonly Found[]> {
    return nearestVectors(this.tables.passages, vector, limit, null);
  }

  async candidates(rows: readonly number[]): Promise<readonly Candidate[]> {
    if (rows.length === 0) return [];
    const columns = [...passageColumns, 'terms', 'vector'];
    const table = await this.tables.passages
      .takeRowIds(rows.map(BigInt))
      .select(columns)
      .withRowId()
      .toArrow();
    await takeTurn();
    const vectors = table.getChild('vector');
    const byRow = new Map<number, Candidate>();
    plainRows(table).forEach((row, index) => {
      const { terms, _rowid } = candidateWire.parse(row);
      const passage = passageFromRow(row);
      const vector = vectorOf(vectors?.get(index));
      byRow.set(Number(_rowid), {
        row: Number(_rowid),
        passage,
        document: this.documentOf(passage),
        terms,
        vector,
      });
    });
    return rows.flatMap((row) => byRow.get(row) ?? []);
  }

  documents(): Promise<readonly LibraryDocument[]> {
    return Promise.resolve([...this.library.values()]);
  }

  async document(id: DocumentId): Promise<StoredDocument | null> {
    const query = this.tables.documents.query().where(`id = ${sqlString(id)}`);
    const row = plainRows(await query.select(['document', 'text', 'layout']).limit(1).toArrow())[0];
    if (row === undefined) return null;
    const stored = storedWire.parse(row);
    return { document: documentFromJson(stored.document), parsed: parsedFromRow(stored.text, stored.layout) };
  }

  async passagesOf(id: DocumentId): Promise<readonly Passage[]> {
    const passages = await this.passagesWhere(`document_id = ${sqlString(id)}`);
    return passages.toSorted((a, b) => a.ordinal - b.ordinal);
  }

  async passage(id: PassageId): Promise<Passage | null> {
    return (await this.passagesWhere(`id = ${sqlString(id)}`))[0] ?? null;
  }

  /** Handed on by itself, so it must not lose its release. */
  readonly textOf = async (id: DocumentId): Promise<string | null> =>
    (await this.document(id))?.parsed.text ?? null;

  contentHashes(): Promise<ReadonlyMap<DocumentId, string>> {
    return Promise.resolve(
      new Map([...this.library.values()].map(({ id, contentHash }) => [id, contentHash])),
    );
  }

  async indexed(id: DocumentId): Promise<IndexedDocument | null> {
    const stored = await this.document(id);
    if (stored === null) return null;
    const query = this.tables.passages.query().where(`document_id = ${sqlString(id)}`);
    const table = await query.select([...passageColumns, 'vector']).toArrow();
    const vectors = table.getChild('vector');
    const rows = plainRows(table)
      .map((row, index) => ({ passage: passageFromRow(row), vector: vectorOf(vectors?.get(index)) }))
      .toSorted((a, b) => a.passage.ordinal - b.passage.ordinal);
    return {
      ...stored,
      passages: rows.map(({ passage }) => passage),
      vectors: rows.map(({ vector }) => vector),
    };
  }

  async bytes(): Promise<number> {
    const { passages, documents, vocabulary } = this.tables;
    const sizes = await Promise.all([passages, documents, vocabulary].map((table) => table.stats()));
    return sizes.reduce((sum, { totalBytes }) => sum + totalBytes, 0);
  }

  private async passagesWhere(predicate: string): Promise<readonly Passage[]> {
    const rows = await this.tables.passages
      .query()
      .where(predicate)
      .select([...passageColumns])
      .toArrow();
    await takeTurn();
    return plainRows(rows).map(passageFromRow);
  }

  private documentOf(passage: Passage): LibraryDocument {
    const document = this.library.get(passage.documentId);
    if (document === undefined) throw new Error(`Passage ${passage.id} has no document.`);
    return document;
  }
}

function vectorOf(value: { toArray(): unknown } | null | undefined): Float32Array {
  const vector = value?.toArray();
  if (!(vector instanceof Float32Array)) throw new Error('A passage has no vector.');
  return vector;
}

/** Opens a finished release. Throws `AppError('unavailable')` when its tables are missing or unreadable. */
export async function openRelease(connection: Connection, manifest: ReleaseManifest): Promise<Release> {
  const names = tableNames(manifest.id);
  try {
    const [passages, documents, vocabulary] = await Promise.all([
      connection.openTable(names.passages),
      connection.openTable(names.documents),
      connection.openTable(names.vocabulary),
    ]);
    const [documentRows, terms] = await Promise.all([
      documents.query().select(['document']).toArrow(),
      vocabulary.query().toArrow(),
    ]);
    const library = new Map<string, LibraryDocument>();
    for (const row of plainRows(documentRows)) {
      const document = documentFromJson(z.string().parse(row['document']));
      library.set(document.id, document);
    }
    const frequencies = new Map<string, number>();
    const frequency = terms.getChild('document_frequency');
    terms
      .getChild('term')
      ?.toArray()
      .forEach((term: string, index: number) => {
        frequencies.set(term, Number(frequency?.get(index)));
      });
    const statistics = termStatistics(frequencies, manifest);
    return new LanceRelease(manifest, statistics, { passages, documents, vocabulary }, library);
  } catch (cause) {
    throw new AppError('unavailable', `Release ${manifest.id} of the library cannot be read.`, { cause });
  }
}
