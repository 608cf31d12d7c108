import type { StudyQuestion } from './protocol';
import type { Axis, Rubric } from './rubric';
import type { AxisId, ScoreKey } from './study-ids';
import { asAxisId, asScoreKey } from './study-ids';

/** One score that a rater is asked for. */
export interface AskedScore {
  readonly key: ScoreKey;
  readonly axis: Axis;
  /** The statement or point that is scored; null for the axis as a whole. */
  readonly text: string | null;
  /** What a met point counts; null elsewhere. */
  readonly points: number | null;
}

/** What a rater scores for a question, in the rubric's order: `axis`, or `axis:n` for the question's n-th statement or point. */
export function askedScores(
  rubric: Pick<Rubric, 'axes'>,
  question: Pick<StudyQuestion, 'statements' | 'points'>,
): readonly AskedScore[] {
  return rubric.axes.flatMap((axis): readonly AskedScore[] => {
    switch (axis.kind) {
      case 'scale':
      case 'choice':
        return [{ key: asScoreKey(axis.id), axis, text: null, points: null }];
      case 'statements':
        return question.statements.map(({ text }, index) => ({
          key: partKey(axis.id, index),
          axis,
          text,
          points: null,
        }));
      case 'points':
        return question.points.map(({ text, points }, index) => ({
          key: partKey(axis.id, index),
          axis,
          text,
          points,
        }));
    }
  });
}

/** The axis that a score stands under. */
export function axisOfKey(key: ScoreKey): AxisId {
  return asAxisId(key.split(':')[0] ?? key);
}

function partKey(axis: AxisId, index: number): ScoreKey {
  return asScoreKey(`${axis}:${String(index + 1)}`);
}
