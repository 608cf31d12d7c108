import { countRatings, sum, type Rating, type RatingGrid } from './rating-grid';

/** How far apart two categories are. */
export type Metric = 'nominal' | 'ordinal' | 'interval';

/**
 * Krippendorff's alpha, 1 - D_observed / D_expected over the coincidences of all pairs within a unit; any number of raters, ratings
 * missing at will (Krippendorff 2011, Computing Krippendorff's alpha-reliability). Squared distances: nominal 0 or 1; ordinal by the
 * ratings between two categories in the order given; interval by the numbers themselves. `null` where fewer than two different
 * ratings can be paired: then there is nothing to disagree about. Throws on an interval of words. For its interval, resample units with
 * `clusterBootstrap` and add up their `coincidences`.
 */
export function krippendorffAlpha(
  grid: RatingGrid,
  categories: readonly Rating[],
  metric: Metric = 'nominal',
): number | null {
  return alphaOfCoincidences(coincidences(countRatings(grid, categories)), categories, metric);
}

/** How often each two categories meet within a unit, each unit counting as many pairs as it has ratings: rows and columns are categories. */
export type Coincidences = readonly (readonly number[])[];

/** Coincidences of some units: a row per unit and a column per category, in order. Those of several lots of units add up. */
export function coincidences(counts: readonly (readonly number[])[]): Coincidences {
  const size = counts[0]?.length ?? 0;
  const met = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (const tally of counts) {
    const raters = sum(tally);
    if (raters < 2) continue;
    for (const [a, row] of met.entries())
      for (let b = 0; b < size; b += 1)
        row[b] = (row[b] ?? 0) + ((tally[a] ?? 0) * ((tally[b] ?? 0) - (a === b ? 1 : 0))) / (raters - 1);
  }
  return met;
}

/** Alpha from coincidences; see `krippendorffAlpha`. */
export function alphaOfCoincidences(
  met: Coincidences,
  categories: readonly Rating[],
  metric: Metric = 'nominal',
): number | null {
  const totals = met.map(sum);
  const pairable = sum(totals);
  const distance = distances(categories, totals, metric);
  let observed = 0;
  let expected = 0;
  for (const [a, row] of met.entries()) {
    for (const [b, together] of row.entries()) {
      const apart = distance[a]?.[b] ?? 0;
      observed += together * apart;
      expected += (totals[a] ?? 0) * (totals[b] ?? 0) * apart;
    }
  }
  return pairable < 2 || expected === 0 ? null : 1 - (observed * (pairable - 1)) / expected;
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
