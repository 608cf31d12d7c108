import type { PersonId } from '../../identity/person';
import type { Protocol } from '../study/protocol';
import type { Rating } from '../study/rating';
import { askedScores } from '../study/score-keys';
import type { Assignment, StudyItem } from '../study/study';
import type { ScoreKey } from '../study/study-ids';
import { groupBy } from '../group-by';
import type { DisputedCase, Statement } from './disputed-case';
import { isDisagreement, type AgreementRule } from './find-disagreements';
import { preferenceKey, preferenceRule, preferenceScore } from './preference-score';

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
 * Every score on which the raters of an item lie further apart than the protocol allows, and every comparison in which they prefer opposite
 * answers, once all of them are done with it. Practice items and repeats are not among them, nor what somebody rated as a third rater.
 */
export function findCases({ protocol, items, assignments, ratings }: RatedStudy): readonly FoundCase[] {
  const { distance } = protocol.adjudication;
  if (distance === null) return [];
  const seats = groupBy(
    assignments.filter(({ purpose }) => purpose === 'rating'),
    ({ itemId }) => itemId,
  );
  const finals = new Map(
    ratings.flatMap((one) => (one.isFinal ? [[`${one.itemId} ${one.raterId}`, one] as const] : [])),
  );
  return items.flatMap((item) => {
    if (item.isQualification || item.isRepeatOf !== null) return [];
    const own = seats.get(item.id) ?? [];
    const done = own.flatMap((seat): readonly Done[] => {
      const rating = finals.get(`${item.id} ${seat.raterId}`);
      return rating === undefined ? [] : [{ rating, seat }];
    });
    if (done.length < own.length) return [];
    return item.kind === 'pair' ? preferenceCases(item, done, protocol) : scoreCases(item, done, protocol);
  });
}

/** One rater's finished rating of an item, with the sides it was given from. */
interface Done {
  readonly rating: Rating;
  readonly seat: Assignment;
}

function scoreCases(item: StudyItem, done: readonly Done[], protocol: Protocol): readonly FoundCase[] {
  const question = protocol.questions.find(({ id }) => id === item.questionId);
  return askedScores(protocol.rubric, question ?? { statements: [], points: [] }).flatMap(({ key, axis }) => {
    const said = done.flatMap(({ rating: { raterId, scores, comment } }) => {
      const score = scores[key];
      return score === undefined ? [] : [{ rater: raterId, score, comment }];
    });
    const rule = { ordered: axis.kind === 'scale', distance: protocol.adjudication.distance ?? 0 };
    return casesOf(item, key, { said, rule, by: protocol.adjudication.by });
  });
}

function preferenceCases(item: StudyItem, done: readonly Done[], protocol: Protocol): readonly FoundCase[] {
  const said = done.flatMap(({ rating: { raterId, preference, comment }, seat }) => {
    const score = preferenceScore(preference, seat.sides);
    return score === null ? [] : [{ rater: raterId, score, comment }];
  });
  return casesOf(item, preferenceKey, { said, rule: preferenceRule, by: protocol.adjudication.by });
}

function casesOf(
  item: StudyItem,
  scoreKey: ScoreKey,
  {
    said,
    rule,
    by,
  }: {
    readonly said: readonly Statement[];
    readonly rule: AgreementRule;
    readonly by: Protocol['adjudication']['by'];
  },
): readonly FoundCase[] {
  const scores = said.map(({ rater, score }) => ({ rater, score: typeof score === 'number' ? score : null }));
  if (!isDisagreement(scores, rule)) return [];
  const { id: itemId, studyId } = item;
  return [{ studyId, itemId, scoreKey, settledBy: by, ...rule, ratings: said }];
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
