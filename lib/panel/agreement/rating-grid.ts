/** A category on a closed scale; where the scale has an order, its categories are listed from low to high. */
export type Rating = string | number;

/** Ratings of one axis: a row per unit (a question's answer, a claim), a column per rater, `null` where there is none. */
export type RatingGrid = readonly (readonly (Rating | null)[])[];

/** The categories in use, numbers ascending and words by code unit: for scales without an order of their own. */
export function categoriesOf(grid: RatingGrid): readonly Rating[] {
  const seen = new Set(grid.flat().filter((rating) => rating !== null));
  return [...seen].sort((a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1,
  );
}

/**
 * How many raters chose each category: a row per unit with at least one rating, a column per category. Throws when a rating is
 * no category, since a count that leaves ratings out is a wrong figure.
 */
export function countRatings(
  grid: RatingGrid,
  categories: readonly Rating[],
): readonly (readonly number[])[] {
  const place = new Map(categories.map((category, index) => [category, index]));
  const counts = grid.map((row) => {
    const tally = categories.map(() => 0);
    for (const rating of row) {
      if (rating === null) continue;
      const index = place.get(rating);
      if (index === undefined) throw new Error(`The rating ${String(rating)} is no category of the scale.`);
      tally[index] = (tally[index] ?? 0) + 1;
    }
    return tally;
  });
  return counts.filter((tally) => sum(tally) > 0);
}

/** The total of some numbers. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
