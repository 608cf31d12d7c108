import type { BlindItem } from './blind-item';
import type { Rating } from './rating';
import type { ItemId } from './study-ids';

/** A rater's own rating as it comes back to the page. */
export type OwnRating = Pick<
  Rating,
  'id' | 'scores' | 'marks' | 'preference' | 'comment' | 'seconds' | 'isFinal' | 'revision' | 'createdAt'
>;

/** An item with what this rater has said of it so far. */
export interface ItemToRate extends BlindItem {
  readonly rating: OwnRating | null;
}

/** One line of a rater's work, in the order in which it is done. */
export interface WorkLine {
  readonly itemId: ItemId;
  readonly isQualification: boolean;
  readonly isDone: boolean;
  /** Spent on it so far. */
  readonly seconds: number;
}

/** What of a rating goes back to its rater. */
export function ownRating(rating: Rating): OwnRating {
  const { id, scores, marks, preference, comment, seconds, isFinal, revision, createdAt } = rating;
  return { id, scores, marks, preference, comment, seconds, isFinal, revision, createdAt };
}
