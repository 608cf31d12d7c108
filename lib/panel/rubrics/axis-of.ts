import type { Axis, AxisKind, Level } from '../study/rubric';
import { asAxisId } from '../study/study-ids';

/** Value, label, anchor, and an example where it helps. */
type LevelWords = readonly [value: number, label: string, anchor: string, example?: string];

type AxisWords = Pick<Axis, 'name' | 'question'> & {
  readonly levels: readonly LevelWords[];
  readonly kind?: AxisKind;
  readonly lowerIsBetter?: true;
  readonly unsafeAtOrBelow?: number;
  readonly unsafeAtOrAbove?: number;
};

export function axisOf(id: string, { levels, kind = 'scale', lowerIsBetter, ...words }: AxisWords): Axis {
  return {
    id: asAxisId(id),
    kind,
    name: words.name,
    question: words.question,
    levels: levels.map(([value, label, anchor, example = '']): Level => ({ value, label, anchor, example })),
    higherIsBetter: lowerIsBetter !== true,
    unsafeAtOrBelow: words.unsafeAtOrBelow ?? null,
    unsafeAtOrAbove: words.unsafeAtOrAbove ?? null,
  };
}
