import { seededRandom } from '../../evaluation/seeded-random';
import type { PersonId } from '../../identity/person';
import { wrote } from './assign-items';
import type { Protocol } from './protocol';
import { shuffled } from './shuffled';
import type { Assignment, StudyItem } from './study';
import type { ItemId } from './study-ids';

export interface Reassignment {
  readonly removed: readonly Assignment[];
  readonly added: readonly Assignment[];
}

export interface SeatsSoFar {
  readonly items: readonly StudyItem[];
  readonly assignments: readonly Assignment[];
  /** Has this rater begun to rate this item? Those stay theirs. */
  readonly hasRating: (itemId: ItemId, raterId: PersonId) => boolean;
}

/**
 * Who rates what after raters were added or withdrawn: what a withdrawn rater has not begun goes to those who have least to do, newly
 * added raters first, after the qualification items; nobody gets an item twice or one that they wrote. Follows from the seed.
 */
export function reassignItems(
  protocol: Pick<Protocol, 'raters' | 'arms' | 'seed'>,
  { items, assignments, hasRating }: SeatsSoFar,
): Reassignment {
  const random = seededRandom(protocol.seed + 1);
  const active = new Set(protocol.raters);
  const removed = assignments.filter(
    ({ raterId, itemId }) => !active.has(raterId) && !hasRating(itemId, raterId),
  );
  const kept = assignments.filter((assignment) => !removed.includes(assignment));
  const byId = new Map(items.map((item) => [item.id, item]));
  const seats = new Seats(kept);
  for (const rater of protocol.raters.filter((one) => !assignments.some(({ raterId }) => raterId === one)))
    for (const item of items.filter(({ isQualification }) => isQualification))
      seats.add(item.id, rater, 'as-listed');
  const open = removed.flatMap(({ itemId }) => byId.get(itemId) ?? []);
  const wanted = open.filter(({ isQualification, isRepeatOf }) => !isQualification && isRepeatOf === null);
  for (const item of shuffled(wanted, random)) {
    const [next] = protocol.raters
      .filter((rater) => !seats.has(item.id, rater) && !wrote(rater, item, protocol.arms))
      .toSorted((left, right) => seats.load(left) - seats.load(right));
    if (next !== undefined)
      seats.add(item.id, next, item.kind === 'pair' && random() < 0.5 ? 'swapped' : 'as-listed');
  }
  return { removed, added: seats.added };
}

class Seats {
  readonly added: Assignment[] = [];
  readonly #taken: Set<string>;
  readonly #load = new Map<PersonId, number>();
  readonly #last = new Map<PersonId, number>();

  constructor(kept: readonly Assignment[]) {
    this.#taken = new Set(kept.map(({ itemId, raterId }) => `${itemId} ${raterId}`));
    for (const { raterId, position } of kept) this.#count(raterId, position);
  }

  has(itemId: ItemId, raterId: PersonId): boolean {
    return this.#taken.has(`${itemId} ${raterId}`);
  }

  load(raterId: PersonId): number {
    return this.#load.get(raterId) ?? 0;
  }

  add(itemId: ItemId, raterId: PersonId, sides: Assignment['sides']): void {
    const position = (this.#last.get(raterId) ?? 0) + 1;
    this.added.push({ itemId, raterId, position, sides, purpose: 'rating' });
    this.#taken.add(`${itemId} ${raterId}`);
    this.#count(raterId, position);
  }

  #count(raterId: PersonId, position: number): void {
    this.#load.set(raterId, this.load(raterId) + 1);
    this.#last.set(raterId, Math.max(position, this.#last.get(raterId) ?? 0));
  }
}
