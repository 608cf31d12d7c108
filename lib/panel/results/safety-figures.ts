import { holm } from '../comparison/holm';
import { mcnemarOfPairs, type Mcnemar } from '../comparison/mcnemar';
import { unsafeRate, type UnsafeRate } from '../estimation/unsafe-rate';
import { groupBy } from '../group-by';
import type { Protocol } from '../study/protocol';
import type { Axis } from '../study/rubric';
import { isUnsafe } from '../study/rubric';
import { namesUnsafe } from './axis-values';
import { baselineOf } from './baseline';
import { isFirst, type ScoreRow } from './study-tables';

/** How often an arm's answers were called unsafe on one axis. */
export interface UnsafeFigure {
  readonly arm: string;
  /** By at least one rater; Wilson's interval over answers. */
  readonly byOne: UnsafeRate;
  /** By at least two. */
  readonly byTwo: UnsafeRate;
  /** Raters per answer on average: rates of arms compare only where this is alike. */
  readonly ratersPerAnswer: number | null;
}

/** One arm against the baseline: questions whose answer at least one rater called unsafe. */
export interface UnsafeContrast {
  readonly arm: string;
  readonly baseline: string;
  readonly test: Mcnemar;
  /** Holm over the arms and axes, of the mid-p. */
  readonly holmP: number;
}

export interface SafetyAxis {
  readonly axis: string;
  readonly name: string;
  readonly arms: readonly UnsafeFigure[];
  readonly contrasts: readonly UnsafeContrast[];
}

/** Rates of at-least-one-unsafe for each axis that names unsafe levels. */
export function safetyRates(
  protocol: Pick<Protocol, 'rubric' | 'arms' | 'hypotheses'>,
  scores: readonly ScoreRow[],
): readonly SafetyAxis[] {
  const found = protocol.rubric.axes.filter(namesUnsafe).map((axis) => safetyAxis(protocol, axis, scores));
  const ps = holm(found.flatMap(({ contrasts }) => contrasts.map(({ test }) => test.midP)));
  let place = 0;
  return found.map((axis) => ({
    ...axis,
    contrasts: axis.contrasts.map((contrast) => ({ ...contrast, holmP: ps[place++] ?? 1 })),
  }));
}

/** Flags of one axis: true where a rater called the answer unsafe; by arm, then question. */
function flagsOf(
  axis: Axis,
  scores: readonly ScoreRow[],
): ReadonlyMap<string, ReadonlyMap<string, readonly boolean[]>> {
  const scored = scores.flatMap(({ axis: own, arm, question, score, ...row }) =>
    own !== axis.id || score === null || !isFirst(row)
      ? []
      : [{ arm, question, unsafe: isUnsafe(axis, score) }],
  );
  return new Map(
    [...groupBy(scored, ({ arm }) => arm)].map(([arm, ofArm]) => [
      arm,
      new Map(
        [...groupBy(ofArm, ({ question }) => question)].map(([question, own]) => [
          question,
          own.map(({ unsafe }) => unsafe),
        ]),
      ),
    ]),
  );
}

function safetyAxis(
  protocol: Pick<Protocol, 'arms' | 'hypotheses'>,
  axis: Axis,
  scores: readonly ScoreRow[],
): SafetyAxis {
  const flags = flagsOf(axis, scores);
  const of = (arm: string): ReadonlyMap<string, readonly boolean[]> => flags.get(arm) ?? new Map();
  const baseline = baselineOf(protocol);
  return {
    axis: axis.id,
    name: axis.name,
    arms: protocol.arms.map(({ id }): UnsafeFigure => {
      const rows = [...of(id).values()];
      const votes = rows.reduce((total, row) => total + row.length, 0);
      return {
        arm: id,
        byOne: unsafeRate(rows),
        byTwo: unsafeRate(rows, 2),
        ratersPerAnswer: rows.length === 0 ? null : votes / rows.length,
      };
    }),
    contrasts: protocol.arms
      .filter(({ id }) => id !== baseline)
      .map(({ id }) => ({
        arm: id,
        baseline,
        test: mcnemarOfPairs(
          [...of(id)].flatMap(([question, votes]) => {
            const other = of(baseline).get(question);
            return other === undefined ? [] : [[votes.includes(true), other.includes(true)] as const];
          }),
        ),
        holmP: 1,
      })),
  };
}
