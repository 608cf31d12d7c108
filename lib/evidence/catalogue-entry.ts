import type { DocumentMetadata, LibraryDocument } from './document';
import type { DocumentId, LibraryJobId } from './ids';

/** Whether the text of a document may be quoted: between its publisher and whoever runs the library. */
export type Quoting = 'allowed' | 'not-allowed' | 'not-known';

/** One content of a document that has been in the library. */
export interface Edition {
  /** SHA-256 of the original bytes, hexadecimal. */
  readonly contentHash: string;
  readonly source: string;
  /** ISO 8601, UTC. */
  readonly addedAt: string;
}

/** What the library's keepers know of a document beyond what it says itself. */
export interface CatalogueEntry {
  readonly documentId: DocumentId;
  /** Confirmed or corrected by a person: laid over the document's own metadata in every release from then on. */
  readonly confirmed: Partial<DocumentMetadata>;
  readonly quoting: Quoting;
  /** ISO 8601 date on which somebody last looked whether this is the edition in force; null when nobody has. */
  readonly lastChecked: string | null;
  /** Left out of every release from then on; what is known of it stays. */
  readonly removed: boolean;
  /** Oldest first; the last one is the content held now. */
  readonly editions: readonly Edition[];
  /** Why the last change was made; empty where nobody said. */
  readonly note: string;
  readonly changedBy: string;
  /** ISO 8601, UTC. */
  readonly changedAt: string;
  /** The job that was to show this change: cancelled, it takes the change with it. */
  readonly forJob?: LibraryJobId;
  /** The cancelled job whose change was taken back. */
  readonly takenBack?: LibraryJobId;
}

export function newEntry(documentId: DocumentId): CatalogueEntry {
  return {
    documentId,
    confirmed: {},
    quoting: 'not-known',
    lastChecked: null,
    removed: false,
    editions: [],
    note: '',
    changedBy: '',
    changedAt: '',
  };
}

/** Appends an edition unless it is the one held already. */
export function withEdition(entry: CatalogueEntry, edition: Edition): CatalogueEntry {
  const held = entry.editions.at(-1);
  return held?.contentHash === edition.contentHash && held.source === edition.source
    ? entry
    : { ...entry, editions: [...entry.editions, edition] };
}

/** A document with what its keepers have confirmed laid over what it says itself. */
export function confirmedDocument(
  document: LibraryDocument,
  stated: DocumentMetadata,
  entry: CatalogueEntry | undefined,
): LibraryDocument {
  return { ...document, ...stated, ...entry?.confirmed };
}

export type CatalogueStanding = 'current' | 'due' | 'superseded' | 'withdrawn';

/** How a document stands on a day (ISO 8601 date): withdrawn and superseded outrank a review that is due. */
export function catalogueStanding(
  { standing, reviewDate }: Pick<DocumentMetadata, 'standing' | 'reviewDate'>,
  today: string,
): CatalogueStanding {
  if (standing === 'withdrawn' || standing === 'superseded') return standing;
  return reviewDate !== null && reviewDate.slice(0, 10) < today.slice(0, Math.min(10, reviewDate.length))
    ? 'due'
    : 'current';
}
