import type { LibraryDocument } from '../evidence/document';
import type { DocumentId } from '../evidence/ids';

/** A cited document as it was when it was cited. */
export type CitedDocument = Pick<LibraryDocument, 'id' | 'contentHash' | 'standing' | 'supersededBy'>;

/** What became of a cited document since: `replaced` and `withdrawn` outrank a changed text. */
export interface SourceChange {
  readonly documentId: DocumentId;
  readonly change: 'replaced' | 'withdrawn' | 'removed' | 'changed';
  /** The successor where the library holds it. */
  readonly successor: Pick<LibraryDocument, 'id' | 'title' | 'body' | 'bodyShort' | 'year'> | null;
}

/**
 * Compares the documents an answer cites with the library as it is today. What the citation showed already, an edition that was
 * replaced when it was cited, is told again only when a successor came into the library that was not named then.
 */
export function sourcesSince(
  cited: readonly CitedDocument[],
  library: readonly LibraryDocument[],
): readonly SourceChange[] {
  const byId = new Map(library.map((document) => [document.id, document]));
  const once = new Map(cited.map((document) => [document.id, document]));
  return [...once.values()].flatMap((then) => {
    const now = byId.get(then.id);
    const successor = successorOf(then, now, library);
    const change = changeOf(then, now, successor);
    return change === null ? [] : [{ documentId: then.id, change, successor: named(successor) }];
  });
}

function changeOf(
  then: CitedDocument,
  now: LibraryDocument | undefined,
  successor: LibraryDocument | null,
): SourceChange['change'] | null {
  const known = then.standing === 'superseded' && then.supersededBy === (successor?.id ?? then.supersededBy);
  const replaced = successor !== null || now?.standing === 'superseded';
  if (replaced && !known) return 'replaced';
  if (now?.standing === 'withdrawn' && then.standing !== 'withdrawn') return 'withdrawn';
  if (now === undefined) return 'removed';
  return now.contentHash === then.contentHash ? null : 'changed';
}

function successorOf(
  then: CitedDocument,
  now: LibraryDocument | undefined,
  library: readonly LibraryDocument[],
): LibraryDocument | null {
  const by = now?.supersededBy ?? then.supersededBy;
  return library.find(({ id, supersedes }) => id === by || supersedes.includes(then.id)) ?? null;
}

function named(document: LibraryDocument | null): SourceChange['successor'] {
  if (document === null) return null;
  const { id, title, body, bodyShort, year } = document;
  return { id, title, body, bodyShort, year };
}
