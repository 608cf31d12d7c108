import type { RatingsChoice } from '../ratings-address';
import { isFirst, type StudyTables } from '@/lib/panel/results/study-tables';

/** One line of the list behind a figure. */
export interface RatingLine {
  readonly key: string;
  readonly question: string;
  readonly arm: string;
  readonly rater: string;
  readonly what: string;
  /** A level, a reason for none, or an outcome of a comparison. */
  readonly given: string;
  readonly comment: string;
}

/** The first ratings that a choice picks out, in the order of the rows; comparisons where the axis is `preference`. */
export function behindFigure(tables: StudyTables, choice: RatingsChoice): readonly RatingLine[] {
  const comments = new Map(tables.ratings.map((row) => [`${row.item} ${row.rater}`, row.comment]));
  const wanted = pickOf(tables, choice);
  if (choice.axis === 'preference') return comparisons(tables, choice, comments);
  return tables.scores
    .filter((row) => isFirst(row) && wanted(row))
    .map((row) => ({
      key: `${row.item} ${row.rater} ${row.key}`,
      question: row.question,
      arm: row.arm,
      rater: row.rater,
      what: row.key,
      given: row.unscored ?? labelOf(tables, row.axis, row.score),
      comment: comments.get(`${row.item} ${row.rater}`) ?? '',
    }));
}

function pickOf(
  { study }: StudyTables,
  choice: RatingsChoice,
): (row: StudyTables['scores'][number]) => boolean {
  const questions = new Map(study.protocol.questions.map((question) => [question.id as string, question]));
  const same = (wanted: string | undefined, value: string | null | undefined): boolean =>
    wanted === undefined || wanted === value;
  return (row) => {
    const question = questions.get(row.question);
    return (
      same(choice.axis, row.axis) &&
      same(choice.arm, row.arm) &&
      same(choice.rater, row.rater) &&
      same(choice.question, row.question) &&
      same(choice.level, String(row.score)) &&
      same(choice.specialty, question?.specialty ?? 'No specialty') &&
      same(choice.kind, question?.kind)
    );
  };
}

function comparisons(
  { preferences, study }: StudyTables,
  { arm, rater, question }: RatingsChoice,
  comments: ReadonlyMap<string, string>,
): readonly RatingLine[] {
  const nameOf = (id: string): string => study.protocol.arms.find((one) => one.id === id)?.name ?? id;
  return preferences
    .filter(
      (row) =>
        isFirst(row) &&
        (arm === undefined || row.firstArm === arm || row.secondArm === arm) &&
        (rater === undefined || row.rater === rater) &&
        (question === undefined || row.question === question),
    )
    .map((row) => ({
      key: `${row.item} ${row.rater}`,
      question: row.question,
      arm: `${row.firstArm} ${row.secondArm}`,
      rater: row.rater,
      what: `${nameOf(row.firstArm)} or ${nameOf(row.secondArm)}`,
      given: outcomeOf(row, nameOf),
      comment: comments.get(`${row.item} ${row.rater}`) ?? '',
    }));
}

function outcomeOf(
  { outcome, firstArm, secondArm }: StudyTables['preferences'][number],
  nameOf: (id: string) => string,
): string {
  if (outcome === 'tie' || outcome === 'both-bad') return outcome.replace('-', ' ');
  return nameOf(outcome === 'first' ? firstArm : secondArm);
}

function labelOf({ study }: StudyTables, axis: string, score: number | null): string {
  const levels = study.protocol.rubric.axes.find(({ id }) => id === axis)?.levels ?? [];
  const label = levels.find(({ value }) => value === score)?.label;
  return label === undefined ? String(score) : `${String(score)} ${label}`;
}
