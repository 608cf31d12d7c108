import { countRatings, sum, type Rating, type RatingGrid } from './rating-grid';

/** How far apart two categories are. */
export type Metric = 'nominal' | 'ordinal' | 'interval';

/**
 * Krippendorff's alpha, 1 - D_observed / D_expected over the coincidences of all pairs within a unit; any number of raters, ratings
 * missing at will (Krippendorff 2011, Computing Krippendorff's alpha-reliability). Squared distances: nominal 0 or 1; ordinal by the
 * ratings between two categories in the order given; interval by the numbers themselves. `null` where fewer than two different
 * ratings can be paired: then there is nothing to disagree about. Throws on an interval of words.
 */
export function krippendorffAlpha(
  grid: RatingGrid,
  categories: readonly Rating[],
  metric: Metric = 'nominal',
): number | null {
  const counts = countRatings(grid, categories).filter((tally) => sum(tally) > 1);
  const totals = categories.map((_, category) => sum(counts.map((tally) => tally[category] ?? 0)));
  const pairable = sum(totals);
  const distance = distances(categories, totals, metric);
  const observed = sum(counts.map((tally) => disagreement(tally, distance) / (sum(tally) - 1)));
  const expected = disagreement(totals, distance) / (pairable - 1);
  return pairable < 2 || expected === 0 ? null : 1 - observed / expected;
}

function disagreement(tally: readonly number[], distance: readonly (readonly number[])[]): number {
  return sum(
    tally.flatMap((count, row) =>
      tally.map((other, column) => count * other * (distance[row]?.[column] ?? 0)),
    ),
  );
}

function distances(
  categories: readonly Rating[],
  totals: readonly number[],
  metric: Metric,
): readonly (readonly number[])[] {
  const between = (a: number, b: number): number =>
    sum(totals.slice(Math.min(a, b), Math.max(a, b) + 1)) - ((totals[a] ?? 0) + (totals[b] ?? 0)) / 2;
  return categories.map((first, a) =>
    categories.map((second, b) => {
      if (a === b) return 0;
      if (metric === 'nominal') return 1;
      if (metric === 'ordinal') return between(a, b) ** 2;
      if (typeof first !== 'number' || typeof second !== 'number')
        throw new Error('An interval scale needs numbers for its categories.');
      return (first - second) ** 2;
    }),
  );
}
