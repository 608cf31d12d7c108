import { benjaminiHochberg } from '../comparison/benjamini-hochberg';
import { holm } from '../comparison/holm';
import { armDifference } from '../estimation/arm-difference';
import { pairArms } from '../estimation/crossed';
import { groupBy } from '../group-by';
import type { Protocol } from '../study/protocol';
import { contrastOf, type ArmContrast } from './arm-contrast';
import { axisMeasure, type AxisMeasure, type AxisValue, type ScoredAxis } from './axis-values';
import { baselineOf } from './baseline';
import { questionGroups, questionsOf, type QuestionGroup } from './question-group';

/** One arm's figure on one axis. */
export interface ArmFigure {
  readonly arm: string;
  /** Mean score, or share from 0 to 1; null without a rating. */
  readonly value: number | null;
  readonly interval: readonly [number, number] | null;
  readonly answers: number;
  readonly ratings: number;
  /** Scores that a rater could not give. */
  readonly unscored: number;
}

/** A row of the table that papers print: an axis for a group of questions. */
export interface AxisRow {
  readonly axis: string;
  readonly name: string;
  readonly measure: AxisMeasure;
  readonly group: QuestionGroup;
  readonly arms: readonly ArmFigure[];
  readonly contrasts: readonly ArmContrast[];
}

/**
 * Axis by arm with difference from the baseline arm, interval and p: for all questions, per specialty and per kind of question. Values are paired
 * where one rater scored both arms for one question (`armDifference`). p is adjusted (Holm; Benjamini-Hochberg) over all contrasts of the
 * rows for all questions, and separately over those of the specialties and of the kinds.
 */
export function axisTable(
  protocol: Pick<Protocol, 'questions' | 'arms' | 'hypotheses'>,
  axes: readonly ScoredAxis[],
): readonly AxisRow[] {
  const paired = axes.map((scored) => pairedAxis(protocol, scored));
  const rows = questionGroups(protocol.questions).flatMap((group) => {
    const within = questionsOf(group, protocol.questions);
    const own = ({ question }: { readonly question: string }): boolean => within.has(question);
    return paired.map(({ axis, arms, contrasts }): AxisRow => ({
      ...{ axis: axis.id, name: axis.name, measure: axisMeasure(axis), group },
      arms: arms.map(({ arm, values, unscored }) =>
        armFigure(arm, values.filter(own), unscored.filter(own).length),
      ),
      contrasts: contrasts.map(({ pairs, ...names }) => contrastOf(names, pairs.filter(own))),
    }));
  });
  return adjusted(rows);
}

/** An axis with its values per arm, and paired with the baseline's. */
function pairedAxis(protocol: Pick<Protocol, 'arms' | 'hypotheses'>, { axis, values, unscored }: ScoredAxis) {
  const byArm = groupBy(values, ({ arm }) => arm);
  const missing = groupBy(unscored, ({ arm }) => arm);
  const baseline = baselineOf(protocol);
  const of = (arm: string): readonly AxisValue[] => byArm.get(arm) ?? [];
  return {
    axis,
    arms: protocol.arms.map(({ id }) => ({ arm: id, values: of(id), unscored: missing.get(id) ?? [] })),
    contrasts: protocol.arms
      .filter(({ id }) => id !== baseline)
      .map(({ id }) => ({ arm: id, baseline, pairs: pairArms(of(id), of(baseline)) })),
  };
}

function armFigure(arm: string, values: readonly AxisValue[], unscored: number): ArmFigure {
  const estimate = armDifference(values);
  return {
    arm,
    value: estimate?.difference ?? null,
    interval: estimate?.interval ?? null,
    answers: new Set(values.map(({ item }) => item)).size,
    ratings: values.length,
    unscored,
  };
}

function adjusted(rows: readonly AxisRow[]): readonly AxisRow[] {
  const families = groupBy(
    rows.flatMap(({ group, contrasts }) => contrasts.map((contrast) => ({ by: group.by, contrast }))),
    ({ by }) => by,
  );
  const found = new Map<ArmContrast, ArmContrast>();
  for (const family of families.values()) {
    const tested = family.flatMap(({ contrast }) => {
      const p = contrast.difference?.p ?? null;
      return p === null ? [] : [{ contrast, p }];
    });
    const byHolm = holm(tested.map(({ p }) => p));
    const byRate = benjaminiHochberg(tested.map(({ p }) => p));
    tested.forEach(({ contrast }, place) => {
      found.set(contrast, {
        ...contrast,
        holmP: byHolm[place] ?? null,
        benjaminiHochbergP: byRate[place] ?? null,
      });
    });
  }
  return rows.map((row) => ({
    ...row,
    contrasts: row.contrasts.map((contrast) => found.get(contrast) ?? contrast),
  }));
}
