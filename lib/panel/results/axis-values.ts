import type { CrossedValue } from '../estimation/crossed';
import { groupBy } from '../group-by';
import type { Axis, Level } from '../study/rubric';
import { isUnsafe } from '../study/rubric';
import { isFirst, type ScoreRow } from './study-tables';

/** What one rater made of one answer on one axis, as one number. */
export interface AxisValue extends CrossedValue {
  readonly item: string;
  readonly arm: string;
}

/** How an axis is summed up. */
export interface AxisMeasure {
  readonly kind: 'mean' | 'share';
  /** What the number counts, in words. */
  readonly counts: string;
  readonly higherIsBetter: boolean;
}

/**
 * How the axis becomes one number per answer and rater. A scale: its score. A choice: 1 for an unsafe level where the axis names such, else 1
 * for its best level (the last listed where higher is better, else the first), 0 for the others. Statements: the mean of their scores, set between
 * the lowest level (0) and the highest (1). Points: the points met over all that can be gained, negative where an answer loses more.
 */
export function axisMeasure(axis: Axis): AxisMeasure {
  switch (axis.kind) {
    case 'scale':
      return { kind: 'mean', counts: 'mean score', higherIsBetter: axis.higherIsBetter };
    case 'choice':
      return namesUnsafe(axis)
        ? { kind: 'share', counts: 'share called unsafe', higherIsBetter: false }
        : { kind: 'share', counts: `share “${bestLevel(axis)?.label ?? ''}”`, higherIsBetter: true };
    case 'statements':
      return { kind: 'share', counts: 'share of statements', higherIsBetter: axis.higherIsBetter };
    case 'points':
      return { kind: 'share', counts: 'share of points', higherIsBetter: axis.higherIsBetter };
  }
}

/** The values of one axis from first ratings, in the order of the rows; answers without any score have none. */
export function axisValues(scores: readonly ScoreRow[], axis: Axis): readonly AxisValue[] {
  return valuesOf(
    scores.filter((row) => row.axis === axis.id && isFirst(row)),
    axis,
  );
}

/** An axis with what first ratings made of it. */
export interface ScoredAxis {
  readonly axis: Axis;
  readonly values: readonly AxisValue[];
  /** First scores that a rater could not give. */
  readonly unscored: readonly ScoreRow[];
}

/** All axes of a rubric, in its order. */
export function scoredAxes(axes: readonly Axis[], scores: readonly ScoreRow[]): readonly ScoredAxis[] {
  const byAxis = groupBy(scores.filter(isFirst), (row) => row.axis);
  return axes.map((axis) => {
    const own = byAxis.get(axis.id) ?? [];
    return { axis, values: valuesOf(own, axis), unscored: own.filter(({ unscored }) => unscored !== null) };
  });
}

function valuesOf(own: readonly ScoreRow[], axis: Axis): readonly AxisValue[] {
  const groups = groupBy(own, (row) => `${row.item}\n${row.rater}`);
  return [...groups.values()].flatMap((parts) => {
    const [first] = parts;
    const value = summed(parts, axis);
    if (first === undefined || value === null) return [];
    const { item, question, arm, rater } = first;
    return [{ item, question, arm, rater, value }];
  });
}

/** Whether some score of the axis calls an answer unsafe. */
export function namesUnsafe(axis: Axis): boolean {
  return axis.unsafeAtOrBelow !== null || axis.unsafeAtOrAbove !== null;
}

function summed(parts: readonly ScoreRow[], axis: Axis): number | null {
  const scored = parts.flatMap((row) =>
    row.score === null ? [] : [{ score: row.score, points: row.points }],
  );
  const [first] = scored;
  if (first === undefined) return null;
  switch (axis.kind) {
    case 'scale':
      return first.score;
    case 'choice':
      return Number(namesUnsafe(axis) ? isUnsafe(axis, first.score) : first.score === bestLevel(axis)?.value);
    case 'statements':
      return scored.reduce((total, { score }) => total + onUnit(axis, score), 0) / scored.length;
    case 'points':
      return shareOfPoints(scored);
  }
}

function onUnit(axis: Axis, score: number): number {
  const values = axis.levels.map(({ value }) => value);
  const lowest = Math.min(...values);
  return (score - lowest) / (Math.max(...values) - lowest);
}

function shareOfPoints(
  scored: readonly { readonly score: number; readonly points: number | null }[],
): number | null {
  const most = scored.reduce((total, { points }) => total + Math.max(0, points ?? 0), 0);
  const met = scored.reduce((total, { score, points }) => total + score * (points ?? 0), 0);
  return most === 0 ? null : met / most;
}

function bestLevel(axis: Axis): Level | undefined {
  return axis.higherIsBetter ? axis.levels.at(-1) : axis.levels[0];
}
