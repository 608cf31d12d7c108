import type { Protocol } from '../study/protocol';
import { unscoredReasons } from '../study/rubric';
import { isFirst, type ScoreRow } from './study-tables';

/** How often each level of an axis was given to an arm. */
export interface RatingDistribution {
  readonly axis: string;
  readonly name: string;
  readonly arms: readonly {
    readonly arm: string;
    readonly levels: readonly { readonly value: number; readonly label: string; readonly ratings: number }[];
    readonly unscored: readonly { readonly reason: string; readonly ratings: number }[];
  }[];
}

/** Counts of first ratings per axis, arm and level, in the rubric's order; every statement and point counts as one. */
export function ratingDistributions(
  { rubric, arms }: Pick<Protocol, 'rubric' | 'arms'>,
  scores: readonly ScoreRow[],
): readonly RatingDistribution[] {
  const counts = new Map<string, number>();
  const keyOf = (axis: string, arm: string, given: string | number): string =>
    `${axis}\n${arm}\n${String(given)}`;
  for (const row of scores) {
    const given = row.score ?? row.unscored;
    if (given === null || !isFirst(row)) continue;
    const key = keyOf(row.axis, row.arm, given);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return rubric.axes.map((axis) => ({
    axis: axis.id,
    name: axis.name,
    arms: arms.map(({ id }) => {
      const countOf = (given: string | number): number => counts.get(keyOf(axis.id, id, given)) ?? 0;
      return {
        arm: id,
        levels: axis.levels.map(({ value, label }) => ({ value, label, ratings: countOf(value) })),
        unscored: unscoredReasons
          .map((reason) => ({ reason, ratings: countOf(reason) }))
          .filter(({ ratings }) => ratings > 0),
      };
    }),
  }));
}
