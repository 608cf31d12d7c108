import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { mean } from '../../evaluation/mean';
import { sum } from './rating-grid';

/** A coefficient of agreement with what it is made of. */
export interface Agreement {
  readonly value: number;
  /** Weighted share of agreeing pairs, 0 to 1. */
  readonly observed: number;
  /** The same as expected by chance. */
  readonly expected: number;
  /** Over units, the raters taken as given; `null` for a single unit. */
  readonly standardError: number | null;
  /** 95 %. */
  readonly interval: readonly [number, number] | null;
  readonly units: number;
}

/** Chance agreement, and per category the half of its slope: what one rating in that category adds. */
export interface ChanceAgreement {
  readonly expected: number;
  readonly byCategory: readonly number[];
}

/**
 * (pa - pe) / (1 - pe) for any number of raters with ratings missing. pa is the mean weighted pair agreement of the units with two
 * or more ratings; `chanceOf` gives pe from the mean share of each category over all units. The standard error is the linearised
 * one, the interval by t on units - 1 (Gwet 2008, Br J Math Stat Psychol 61:29; Gwet 2014, Handbook, ch. 5). `counts`: a row per
 * unit, a column per category. `null` where no unit has two ratings or chance explains all agreement.
 */
export function chanceCorrected(
  counts: readonly (readonly number[])[],
  weights: readonly (readonly number[])[],
  chanceOf: (shares: readonly number[]) => ChanceAgreement,
): Agreement | null {
  const rated = counts.filter((tally) => sum(tally) > 0);
  const paired = rated.filter((tally) => sum(tally) > 1).length;
  if (paired === 0) return null;
  const shares = weights.map((_, category) =>
    mean(rated.map((tally) => (tally[category] ?? 0) / sum(tally))),
  );
  const { expected, byCategory } = chanceOf(shares);
  if (1 - expected < 1e-12) return null;
  const agreeing = rated.map((tally) => pairAgreement(tally, weights));
  const observed = sum(agreeing) / paired;
  const value = (observed - expected) / (1 - expected);
  const units = rated.length;
  const influences = rated.map((tally, unit) => {
    const chance = sum(tally.map((count, category) => count * (byCategory[category] ?? 0))) / sum(tally);
    const own = sum(tally) > 1 ? ((units / paired) * ((agreeing[unit] ?? 0) - expected)) / (1 - expected) : 0;
    return own - (2 * (1 - value) * (chance - expected)) / (1 - expected);
  });
  if (units < 2) return { value, observed, expected, standardError: null, interval: null, units };
  const variance = sum(influences.map((influence) => (influence - value) ** 2)) / (units * (units - 1));
  const standardError = Math.sqrt(variance);
  const reach = tQuantile(0.975, units - 1) * standardError;
  return {
    value,
    observed,
    expected,
    standardError,
    interval: [Math.max(-1, value - reach), Math.min(1, value + reach)],
    units,
  };
}

function pairAgreement(tally: readonly number[], weights: readonly (readonly number[])[]): number {
  const raters = sum(tally);
  if (raters < 2) return 0;
  const matches = tally.map((count, category) => {
    const weighted = sum(tally.map((other, second) => other * (weights[category]?.[second] ?? 0)));
    return count * (weighted - 1);
  });
  return sum(matches) / (raters * (raters - 1));
}
