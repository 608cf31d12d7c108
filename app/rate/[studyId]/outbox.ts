import type { ClaimMark, Preference, Score } from '@/lib/panel/study/rating';

/** What is on the page of one item. */
export interface ItemDraft {
  readonly scores: Readonly<Record<string, Score>>;
  readonly marks: readonly ClaimMark[];
  readonly preference: Preference | null;
  readonly comment: string;
}

/** A revision on its way to the server. `id` is made here: sent twice, it is stored once. */
export interface PendingRevision extends ItemDraft {
  readonly id: string;
  readonly studyId: string;
  readonly itemId: string;
  readonly seconds: number;
  readonly isFinal: boolean;
  /** By this device's clock, ISO 8601. */
  readonly editedAt: string;
  /** Why the server will not take it; kept all the same. */
  readonly refused: string | null;
}

const PREFIX = 'almanac-rating';

export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Revisions that the server has not confirmed, kept on this device by person and item. Each has a key of its own, so that two tabs
 * cannot write over each other.
 */
export class Outbox {
  constructor(
    private readonly shelf: () => Shelf,
    private readonly personId: string,
  ) {}

  /** @throws DOMException where the device keeps nothing (storage full or switched off). */
  keep(revision: PendingRevision): void {
    this.shelf().setItem(this.#key(revision), JSON.stringify(revision));
  }

  forget(revision: Pick<PendingRevision, 'id' | 'studyId' | 'itemId'>): void {
    this.shelf().removeItem(this.#key(revision));
  }

  /** Oldest first. What cannot be read is left where it is. */
  pending(studyId: string): readonly PendingRevision[] {
    const prefix = [PREFIX, this.personId, studyId, ''].join('|');
    const shelf = this.shelf();
    const keys = Array.from({ length: shelf.length }, (_, place) => shelf.key(place) ?? '');
    return keys
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => readRevision(shelf.getItem(key)) ?? [])
      .sort((left, right) => (left.editedAt < right.editedAt ? -1 : 1));
  }

  /** The newest of an item, null when the server has confirmed all. */
  newest(studyId: string, itemId: string): PendingRevision | null {
    return this.pending(studyId).findLast((revision) => revision.itemId === itemId) ?? null;
  }

  /** The revision that a storage event of another tab brings; null for anything else. */
  arrived(event: Pick<StorageEvent, 'key' | 'newValue'>): PendingRevision | null {
    const mine = event.key?.startsWith([PREFIX, this.personId, ''].join('|')) === true;
    return mine ? readRevision(event.newValue) : null;
  }

  #key({ studyId, itemId, id }: Pick<PendingRevision, 'id' | 'studyId' | 'itemId'>): string {
    return [PREFIX, this.personId, studyId, itemId, id].join('|');
  }
}

function readRevision(kept: string | null): PendingRevision | null {
  if (kept === null) return null;
  try {
    return JSON.parse(kept) as PendingRevision;
  } catch {
    return null;
  }
}
