import { intraRater, withinRaterDeviation, type IntraRater, type Repeat } from '../agreement/intra-rater';
import type { Rubric } from '../study/rubric';
import { isFirst, type ScoreRow } from './study-tables';

/** How steady raters are on one axis, from hidden repeats. */
export interface Steadiness {
  readonly axis: string;
  readonly name: string;
  readonly raters: readonly IntraRater[];
  /** Points of the scale; null for a choice or without repeats. Two scores of the same answer differ by less than 2.77 times this in 95 of 100. */
  readonly withinRaterDeviation: number | null;
}

/** First against repeated score of the same rater, answer and axis. Axes without repeats have no raters. */
export function raterSteadiness(
  { axes }: Pick<Rubric, 'axes'>,
  scores: readonly ScoreRow[],
): readonly Steadiness[] {
  const again = scores.filter((row) => row.purpose === 'rating' && row.repeatOf !== null);
  const repeated = new Set(again.map(({ repeatOf }) => repeatOf));
  const first = new Map(
    scores.flatMap((row) =>
      row.score !== null && repeated.has(row.item) && isFirst(row) ? [[keyOf(row), row.score] as const] : [],
    ),
  );
  return axes.map((axis) => {
    const repeats = again.flatMap((row): readonly NumberRepeat[] => {
      const before = first.get(keyOf(row));
      if (row.axis !== axis.id || row.score === null || before === undefined) return [];
      return [{ rater: row.rater, first: before, second: row.score }];
    });
    const categories = axis.levels.map(({ value }) => value).sort((a, b) => a - b);
    return {
      axis: axis.id,
      name: axis.name,
      raters: intraRater(repeats, categories, axis.kind === 'choice' ? 'identity' : 'quadratic'),
      withinRaterDeviation:
        axis.kind === 'choice'
          ? null
          : withinRaterDeviation(repeats.map((repeat) => [repeat.first, repeat.second] as const)),
    };
  });
}

type NumberRepeat = Repeat & { readonly first: number; readonly second: number };

function keyOf({ rater, question, arm, key }: ScoreRow): string {
  return [rater, question, arm, key].join('\n');
}
