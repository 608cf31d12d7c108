import { mean } from '../../evaluation/mean';
import { benjaminiHochberg } from '../comparison/benjamini-hochberg';
import { holm } from '../comparison/holm';
import { armDifference } from '../estimation/arm-difference';
import { groupBy } from '../group-by';
import type { Protocol } from '../study/protocol';
import type { Axis } from '../study/rubric';
import { contrastOf, type ArmContrast } from './arm-contrast';
import { axisMeasure, axisValues, type AxisMeasure, type AxisValue } from './axis-values';
import { baselineOf } from './baseline';
import { questionGroups, questionsOf, type QuestionGroup } from './question-group';
import { isFirst, type ScoreRow } from './study-tables';

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
  protocol: Pick<Protocol, 'questions' | 'arms' | 'rubric' | 'hypotheses'>,
  scores: readonly ScoreRow[],
): readonly AxisRow[] {
  const perAxis = protocol.rubric.axes.map((axis) => ({
    axis,
    values: axisValues(scores, axis),
    unscored: scores.filter((row) => row.axis === axis.id && row.unscored !== null && isFirst(row)),
  }));
  const rows = questionGroups(protocol.questions).flatMap((group) => {
    const within = questionsOf(group, protocol.questions);
    return perAxis.map(({ axis, values, unscored }): AxisRow => {
      const own = values.filter(({ question }) => within.has(question));
      const missing = unscored.filter(({ question }) => within.has(question));
      return { ...rowOf(axis, group), ...figuresOfRow(protocol, own, missing) };
    });
  });
  return adjusted(rows);
}

function rowOf(axis: Axis, group: QuestionGroup): Pick<AxisRow, 'axis' | 'name' | 'measure' | 'group'> {
  return { axis: axis.id, name: axis.name, measure: axisMeasure(axis), group };
}

function figuresOfRow(
  protocol: Pick<Protocol, 'arms' | 'hypotheses'>,
  values: readonly AxisValue[],
  missing: readonly ScoreRow[],
): Pick<AxisRow, 'arms' | 'contrasts'> {
  const byArm = groupBy(values, ({ arm }) => arm);
  const baseline = baselineOf(protocol);
  const of = (arm: string): readonly AxisValue[] => byArm.get(arm) ?? [];
  return {
    arms: protocol.arms.map(({ id }) =>
      armFigure(id, of(id), missing.filter(({ arm }) => arm === id).length),
    ),
    contrasts: protocol.arms
      .filter(({ id }) => id !== baseline)
      .map(({ id }) => contrastOf({ arm: id, baseline }, of(id), of(baseline))),
  };
}

function armFigure(arm: string, values: readonly AxisValue[], unscored: number): ArmFigure {
  const estimate = armDifference(values);
  const plain = values.length === 0 ? null : mean(values.map(({ value }) => value));
  return {
    arm,
    value: estimate?.difference ?? plain,
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
    const tested = family.flatMap(({ contrast }) =>
      contrast.difference === null ? [] : [{ contrast, p: contrast.difference.p }],
    );
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
