import { cohenKappa } from '../agreement/cohen-kappa';
import type { Agreement } from '../agreement/chance-corrected';
import { fleissKappaOfCounts } from '../agreement/fleiss-kappa';
import { gwetAcOfCounts } from '../agreement/gwet-ac';
import { intraclassCorrelation, type IntraclassForms } from '../agreement/intraclass-correlation';
import { alphaOfCoincidences, coincidences, type Metric } from '../agreement/krippendorff-alpha';
import { percentAgreement, type PercentAgreement } from '../agreement/percent-agreement';
import { countRatings, type RatingGrid } from '../agreement/rating-grid';
import { clusterBootstrap } from '../estimation/cluster-bootstrap';
import { groupBy } from '../group-by';
import type { Axis, Rubric } from '../study/rubric';
import { isFirst, type ScoreRow } from './study-tables';

/** How far raters agree on one axis, all arms together. A unit is an answer, or one statement or point of it. */
export interface AxisAgreement {
  readonly axis: string;
  readonly name: string;
  readonly percent: PercentAgreement;
  /** Where two raters rated everything between them. */
  readonly cohenKappa: Agreement | null;
  readonly fleissKappa: Agreement | null;
  /** Quadratic weights; null for a choice. */
  readonly weightedKappa: Agreement | null;
  readonly ac1: Agreement | null;
  /** Quadratic weights; null for a choice. */
  readonly ac2: Agreement | null;
  readonly alpha: AlphaEstimate | null;
  readonly intraclass: IntraclassEstimate | null;
}

/** Krippendorff's alpha: ordinal on a scale, else nominal; the interval from a bootstrap over questions. */
export interface AlphaEstimate {
  readonly metric: Metric;
  readonly value: number;
  readonly interval: readonly [number, number] | null;
}

/** Of a scale. `complete`: every rater scored every unit, so that raters can be told apart; else only the one-way forms hold. */
export interface IntraclassEstimate {
  readonly units: number;
  readonly ratings: number;
  readonly complete: boolean;
  readonly forms: IntraclassForms;
}

interface Unit {
  readonly question: string;
  readonly ratings: readonly (number | null)[];
}

/** Resamples for alpha's interval: enough for two digits. */
const resamples = 500;

/** Agreement of first ratings per axis, in the rubric's order; axes without two ratings of anything have null figures. */
export function axisAgreement(
  rubric: Pick<Rubric, 'axes'>,
  scores: readonly ScoreRow[],
  seed: number,
): readonly AxisAgreement[] {
  return rubric.axes.map((axis) => {
    const own = scores.filter((row) => row.axis === axis.id && isFirst(row));
    return { axis: axis.id, name: axis.name, ...agreementOf(axis, unitsOf(own), seed) };
  });
}

function agreementOf(axis: Axis, units: readonly Unit[], seed: number): Omit<AxisAgreement, 'axis' | 'name'> {
  const grid: RatingGrid = units.map(({ ratings }) => ratings);
  const categories = axis.levels.map(({ value }) => value).sort((a, b) => a - b);
  const counts = countRatings(grid, categories);
  const ordered = axis.kind !== 'choice';
  return {
    percent: percentAgreement(grid),
    cohenKappa: cohenOf(grid, categories),
    fleissKappa: fleissKappaOfCounts(counts),
    weightedKappa: ordered ? fleissKappaOfCounts(counts, 'quadratic') : null,
    ac1: gwetAcOfCounts(counts),
    ac2: ordered ? gwetAcOfCounts(counts, 'quadratic') : null,
    alpha: alphaOf(units, categories, { metric: ordered ? 'ordinal' : 'nominal', seed }),
    intraclass: axis.kind === 'scale' ? intraclassOf(units) : null,
  };
}

/** A row per unit, a column per rater in the order met. */
function unitsOf(scores: readonly ScoreRow[]): readonly Unit[] {
  const raters = [...new Set(scores.map(({ rater }) => rater))];
  const place = new Map(raters.map((rater, index) => [rater, index]));
  const units = groupBy(scores, ({ question, arm, key }) => `${question}\n${arm}\n${key}`);
  return [...units.values()].flatMap((own) => {
    const ratings: (number | null)[] = raters.map(() => null);
    for (const { rater, score } of own) ratings[place.get(rater) ?? 0] = score;
    const question = own[0]?.question ?? '';
    return ratings.some((rating) => rating !== null) ? [{ question, ratings }] : [];
  });
}

function cohenOf(grid: RatingGrid, categories: readonly number[]): Agreement | null {
  if (grid[0]?.length !== 2) return null;
  const pairs = grid.flatMap(([first = null, second = null]) =>
    first === null || second === null ? [] : [[first, second] as const],
  );
  return cohenKappa(pairs, categories);
}

function alphaOf(
  units: readonly Unit[],
  categories: readonly number[],
  { metric, seed }: { readonly metric: Metric; readonly seed: number },
): AlphaEstimate | null {
  const size = categories.length;
  const lots = [...groupBy(units, ({ question }) => question)].map(([question, own]) => {
    const counts = countRatings(
      own.map(({ ratings }) => ratings),
      categories,
    );
    return { question, rater: '', met: Float64Array.from(coincidences(counts).flat()) };
  });
  const alpha = (weights: readonly number[]): number | null => {
    const all = addedUp(lots, weights, size * size);
    const rows = categories.map((_, row) => [...all.subarray(row * size, (row + 1) * size)]);
    return alphaOfCoincidences(rows, categories, metric);
  };
  const estimate = clusterBootstrap(lots, alpha, { clusters: 'questions', resamples, seed });
  if (estimate !== null) return { metric, value: estimate.estimate, interval: estimate.interval };
  const value = alpha(lots.map(() => 1));
  return value === null ? null : { metric, value, interval: null };
}

/** In one flat array: this runs for every resample. */
function addedUp(
  lots: readonly { readonly met: Float64Array }[],
  weights: readonly number[],
  cells: number,
): Float64Array {
  const all = new Float64Array(cells);
  lots.forEach(({ met }, lot) => {
    const weight = weights[lot] ?? 0;
    if (weight === 0) return;
    for (let cell = 0; cell < met.length; cell += 1) all[cell] = (all[cell] ?? 0) + weight * (met[cell] ?? 0);
  });
  return all;
}

function intraclassOf(units: readonly Unit[]): IntraclassEstimate | null {
  const given = units.map(({ ratings }) => ratings.filter((rating) => rating !== null));
  const sizes = groupBy(given, (row) => row.length);
  // The number of raters that most units have: the one-way form wants it the same for all.
  const [ratings = 0, rows = []] =
    [...sizes].filter(([size]) => size > 1).sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  if (rows.length < 2) return null;
  const forms = intraclassCorrelation(rows);
  if (forms === null) return null;
  const complete = rows.length === units.length && ratings === units[0]?.ratings.length;
  return { units: rows.length, ratings, complete, forms };
}
