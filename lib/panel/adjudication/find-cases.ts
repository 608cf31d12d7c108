import type { PersonId } from '../../identity/person';
import type { Protocol } from '../study/protocol';
import type { Rating } from '../study/rating';
import { askedScores } from '../study/score-keys';
import type { Assignment, StudyItem } from '../study/study';
import type { DisputedCase } from './disputed-case';
import { isDisagreement } from './find-disagreements';

/** A disagreement that has not been opened as a case. */
export type FoundCase = Omit<DisputedCase, 'id' | 'votes' | 'closed' | 'thirdRaterId'>;

/** What is looked through; `ratings` are the last ones. */
export interface RatedStudy {
  readonly protocol: Protocol;
  readonly items: readonly StudyItem[];
  readonly assignments: readonly Assignment[];
  readonly ratings: readonly Rating[];
}

/**
 * Every score on which the raters of an item lie further apart than the protocol allows, once all of them are done with it. Practice
 * items and repeats are not among them, nor what somebody rated as a third rater.
 */
export function findCases({ protocol, items, assignments, ratings }: RatedStudy): readonly FoundCase[] {
  const { distance, by } = protocol.adjudication;
  if (distance === null) return [];
  return items.flatMap((item) => {
    if (item.isQualification || item.isRepeatOf !== null || item.kind === 'pair') return [];
    const raters = assignments.filter((one) => one.itemId === item.id && one.purpose === 'rating');
    const done = raters.flatMap(
      ({ raterId }) =>
        ratings.find((one) => one.itemId === item.id && one.raterId === raterId && one.isFinal) ?? [],
    );
    if (done.length < raters.length) return [];
    const question = protocol.questions.find(({ id }) => id === item.questionId);
    return askedScores(protocol.rubric, question ?? { statements: [], points: [] }).flatMap(
      ({ key, axis }) => {
        const said = done.flatMap(({ raterId, scores, comment }) => {
          const score = scores[key];
          return score === undefined ? [] : [{ rater: raterId, score, comment }];
        });
        const scores = said.map(({ rater, score }) => ({
          rater,
          score: typeof score === 'number' ? score : null,
        }));
        const ordered = axis.kind === 'scale';
        if (!isDisagreement(scores, { ordered, distance })) return [];
        return [
          {
            studyId: item.studyId,
            itemId: item.id,
            scoreKey: key,
            settledBy: by,
            ordered,
            distance,
            ratings: said,
          },
        ];
      },
    );
  });
}

/**
 * Who may settle an item as a third rater: somebody of the study who has not had it and did not write its reference; of those whoever
 * has the fewest items. Null when nobody is free.
 */
export function chooseThirdRater(
  item: StudyItem,
  { protocol, assignments }: Pick<RatedStudy, 'protocol' | 'assignments'>,
): PersonId | null {
  const wrote = protocol.arms
    .flatMap(({ referenceAnswers }) => referenceAnswers)
    .filter(({ questionId }) => questionId === item.questionId)
    .map(({ writtenBy }) => writtenBy);
  const load = (rater: PersonId) => assignments.filter(({ raterId }) => raterId === rater).length;
  const free = protocol.raters
    .filter((rater) => !wrote.includes(rater))
    .filter((rater) => !assignments.some((one) => one.itemId === item.id && one.raterId === rater));
  return free.toSorted((left, right) => load(left) - load(right))[0] ?? null;
}
