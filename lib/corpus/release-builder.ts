import type { Connection } from '@lancedb/lancedb';
import { z } from 'zod';
import { AppError } from '../app-error';
import type { DocumentId, ReleaseId } from '../evidence/ids';
import type { Passage } from '../evidence/passage';
import { AbbreviationCount } from '../language/learn-abbreviations';
import { searchTermsVersion } from '../language/search-terms';
import { passageTerms } from '../retrieval/passage-terms';
import { arrowTable } from './arrow-table';
import { documentTable, type StoredDocument } from './document-row';
import { measureRecall } from './measure-recall';
import { passageTable, type IndexedPassage } from './passage-row';
import type { Release } from './release';
import type { ReleaseManifest, ReleaseSettings } from './release-manifest';
import { tableNames, type ReleaseTables } from './release-tables';
import { documentsSchema, passagesSchema, vocabularySchema } from './schemas';
import { sqlIn } from './sql-string';
import { buildTermIndex, buildVectorIndex, planVectorIndex } from './vector-index';
import { VocabularyCount } from './vocabulary';

/** A document ready for the library; `vectors` are unit vectors, one per passage, in order. */
export interface IndexedDocument extends StoredDocument {
  readonly passages: readonly Passage[];
  readonly vectors: readonly Float32Array[];
}

/** Builds one release beside the current one. Nothing is visible to readers before `finish` has written the manifest. */
export interface ReleaseBuilder {
  readonly id: ReleaseId;
  /** Copies documents with their passages, vectors and terms. Throws `conflict` when the settings differ. */
  carryOver(from: Release, documentIds: readonly DocumentId[]): Promise<void>;
  add(documents: readonly IndexedDocument[]): Promise<void>;
  /** Builds the indexes and writes the manifest; the release is complete, not yet current. */
  finish(): Promise<ReleaseManifest>;
  abandon(): Promise<void>;
}

const passagesPerWrite = 4096;
const documentsPerCopy = 400;

export interface BuilderPlace {
  readonly connection: Connection;
  readonly id: ReleaseId;
  readonly settings: ReleaseSettings;
  /** The last write of a build. */
  publish(manifest: ReleaseManifest): Promise<void>;
  /** Called once, when the build is over either way. */
  end(): void;
}

class LanceReleaseBuilder implements ReleaseBuilder {
  readonly id: ReleaseId;
  readonly #vocabulary = new VocabularyCount();
  readonly #abbreviations = new AbbreviationCount();
  #documents: StoredDocument[] = [];
  #passages: IndexedPassage[] = [];
  #documentCount = 0;
  #anchored = 0;

  constructor(
    private readonly place: BuilderPlace,
    private readonly tables: ReleaseTables,
  ) {
    this.id = place.id;
  }

  async carryOver(from: Release, documentIds: readonly DocumentId[]): Promise<void> {
    const { embedderId, settingsHash, dimensions } = this.place.settings;
    const same =
      from.manifest.embedderId === embedderId &&
      from.manifest.settingsHash === settingsHash &&
      from.manifest.dimensions === dimensions &&
      from.manifest.termsVersion === searchTermsVersion;
    if (!same)
      throw new AppError('conflict', 'The settings have changed: every document must be read again.');
    for (let at = 0; at < documentIds.length; at += documentsPerCopy) {
      await this.#copy(from.releaseId, documentIds.slice(at, at + documentsPerCopy));
    }
  }

  async add(documents: readonly IndexedDocument[]): Promise<void> {
    for (const { document, parsed, passages, vectors } of documents) {
      this.#documents.push({ document, parsed });
      this.#abbreviations.count(parsed.text);
      this.#documentCount += 1;
      passages.forEach((passage, index) => {
        const vector = vectors[index];
        if (vector === undefined) throw new Error(`Passage ${passage.id} has no vector.`);
        const terms = passageTerms(document, passage);
        this.#count(terms, passage.anchored);
        this.#passages.push({ passage, terms, vector });
      });
      if (this.#passages.length >= passagesPerWrite) await this.#write();
    }
  }

  async finish(): Promise<ReleaseManifest> {
    await this.#write();
    const { passages, averageTerms } = this.#vocabulary;
    const repeated = this.#vocabulary.repeated();
    if (repeated.length > 0) {
      const columns = {
        term: repeated.map(([term]) => term),
        document_frequency: repeated.map(([, frequency]) => frequency),
      };
      await this.tables.vocabulary.add(arrowTable(vocabularySchema, columns));
    }
    const { kind, ...plan } = planVectorIndex(passages);
    const indexingSince = Date.now();
    if (passages > 0) {
      await buildTermIndex(this.tables.passages);
      await buildVectorIndex(this.tables.passages, { kind, ...plan }, this.place.settings.dimensions);
    }
    const indexSeconds = (Date.now() - indexingSince) / 1000;
    const recallAt10 = kind === 'exact' ? 1 : await measureRecall(this.tables.passages, plan, passages);
    const manifest: ReleaseManifest = {
      ...this.place.settings,
      id: this.id,
      createdAt: new Date().toISOString(),
      termsVersion: searchTermsVersion,
      documents: this.#documentCount,
      passages,
      anchorRate: passages === 0 ? 1 : this.#anchored / passages,
      averageTerms,
      abbreviations: this.#abbreviations.learned(),
      vectorIndex: kind,
      vectorIndexing: { ...plan, recallAt10 },
      indexSeconds,
    };
    await this.place.publish(manifest);
    this.place.end();
    return manifest;
  }

  async abandon(): Promise<void> {
    this.place.end();
    for (const name of Object.values(tableNames(this.id))) await this.place.connection.dropTable(name);
  }

  #count(terms: string, anchored: boolean): void {
    this.#vocabulary.count(terms);
    if (anchored) this.#anchored += 1;
  }

  async #write(): Promise<void> {
    const passages = this.#passages;
    const documents = this.#documents;
    this.#passages = [];
    this.#documents = [];
    if (passages.length > 0) {
      const schema = passagesSchema(this.place.settings.dimensions);
      await this.tables.passages.add(arrowTable(schema, passageTable(passages)));
    }
    if (documents.length > 0) {
      await this.tables.documents.add(arrowTable(documentsSchema, documentTable(documents)));
    }
  }

  async #copy(from: ReleaseId, documentIds: readonly DocumentId[]): Promise<void> {
    const names = tableNames(from);
    const source = await this.place.connection.openTable(names.passages);
    const passages = await source.query().where(sqlIn('document_id', documentIds)).toArrow();
    const anchored = passages.getChild('anchored');
    z.array(z.string())
      .parse(passages.getChild('terms')?.toArray() ?? [])
      .forEach((terms, row) => this.#count(terms, anchored?.get(row) === true));
    if (passages.numRows > 0) await this.tables.passages.add(passages);
    const originals = await this.place.connection.openTable(names.documents);
    const documents = await originals.query().where(sqlIn('id', documentIds)).toArrow();
    this.#documentCount += documents.numRows;
    z.array(z.string())
      .parse(documents.getChild('text')?.toArray() ?? [])
      .forEach((text) => this.#abbreviations.count(text));
    if (documents.numRows > 0) await this.tables.documents.add(documents);
  }
}

export async function startBuilder(place: BuilderPlace): Promise<ReleaseBuilder> {
  const names = tableNames(place.id);
  const { connection, settings } = place;
  const tables = {
    passages: await connection.createEmptyTable(names.passages, passagesSchema(settings.dimensions)),
    documents: await connection.createEmptyTable(names.documents, documentsSchema),
    vocabulary: await connection.createEmptyTable(names.vocabulary, vocabularySchema),
  };
  return new LanceReleaseBuilder(place, tables);
}
