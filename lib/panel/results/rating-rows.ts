import { armsBySide } from '../study/blind-item';
import type { Protocol } from '../study/protocol';
import type { ClaimMark, Rating } from '../study/rating';
import { axisOfKey } from '../study/score-keys';
import type { Assignment, StudyItem } from '../study/study';
import { asScoreKey, type ScoreKey } from '../study/study-ids';
import type { MarkRow, PreferenceRow, RatingRow, ScoreRow, StudyRows } from './study-tables';

/** A finished rating with what it is of. */
export interface RatedItem {
  readonly item: StudyItem;
  readonly assignment: Assignment;
  readonly rating: Rating;
  /** Pseudonym. */
  readonly rater: string;
}

type ClaimText = (question: string, arm: string, claim: number) => string | null;

/** Ratings, scores, marks and preferences as rows, in the order given. */
export function ratingRows(
  rated: readonly RatedItem[],
  protocol: Pick<Protocol, 'questions'>,
  claimText: ClaimText,
): Pick<StudyRows, 'ratings' | 'scores' | 'marks' | 'preferences'> {
  const points = new Map(protocol.questions.map((question) => [question.id as string, question.points]));
  return {
    ratings: rated.map(ratingRow),
    scores: rated.flatMap((one) => scoreRows(one, (key) => pointsOf(points, one.item.questionId, key))),
    marks: rated.flatMap((one) => one.rating.marks.map((mark) => markRow(one, mark, claimText))),
    preferences: rated.flatMap(preferenceRows),
  };
}

/** What every row says of where it comes from. */
function placeOf({ item, assignment, rater }: RatedItem) {
  return {
    item: item.id,
    question: item.questionId,
    rater,
    purpose: assignment.purpose,
    repeatOf: item.isRepeatOf,
  };
}

function ratingRow(one: RatedItem): RatingRow {
  const { rating, item, assignment } = one;
  return {
    rating: rating.id,
    ...placeOf(one),
    arm: item.armIds[0] ?? '',
    secondArm: item.armIds[1] ?? null,
    position: assignment.position,
    revision: rating.revision,
    seconds: rating.seconds,
    comment: rating.comment,
    at: rating.createdAt,
  };
}

function scoreRows(one: RatedItem, points: (key: ScoreKey) => number | null): readonly ScoreRow[] {
  return Object.entries(one.rating.scores)
    .map(([name, score]) => ({ key: asScoreKey(name), score }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, score }) => ({
      ...placeOf(one),
      arm: one.item.armIds[0] ?? '',
      axis: axisOfKey(key),
      key,
      points: points(key),
      score: typeof score === 'number' ? score : null,
      unscored: typeof score === 'number' ? null : score,
    }));
}

function pointsOf(
  points: ReadonlyMap<string, Protocol['questions'][number]['points']>,
  question: string,
  key: ScoreKey,
): number | null {
  const place = Number(key.split(':')[1] ?? Number.NaN);
  return Number.isNaN(place) ? null : (points.get(question)?.[place - 1]?.points ?? null);
}

function markRow(one: RatedItem, mark: ClaimMark, claimText: ClaimText): MarkRow {
  const { claimIndex, error, severity, harmLikelihood, correction } = mark;
  const arm = armOfMark(one, mark);
  const text = claimIndex === null ? null : claimText(one.item.questionId, arm, claimIndex);
  return {
    ...placeOf(one),
    arm,
    claim: claimIndex,
    words: wordsOf(text, mark),
    error,
    severity,
    harmLikelihood,
    correction,
  };
}

function armOfMark({ item, assignment }: RatedItem, { side }: ClaimMark): string {
  return (side === null ? item.armIds[0] : armsBySide(item, assignment)[side]) ?? '';
}

function wordsOf(text: string | null, { wordStart, wordEnd }: ClaimMark): string | null {
  if (text === null || wordStart === null || wordEnd === null) return null;
  return text.split(/\s+/u).slice(wordStart, wordEnd).join(' ');
}

function preferenceRows(one: RatedItem): readonly PreferenceRow[] {
  const { item, assignment, rating } = one;
  const [firstArm, secondArm] = item.armIds;
  const { preference } = rating;
  if (firstArm === undefined || secondArm === undefined || preference === null) return [];
  const { left = firstArm, right = secondArm } = armsBySide(item, assignment);
  const outcomeOf = (): PreferenceRow['outcome'] => {
    if (preference === 'tie' || preference === 'both-bad') return preference;
    return (preference === 'left' ? left : right) === firstArm ? 'first' : 'second';
  };
  return [{ ...placeOf(one), firstArm, secondArm, outcome: outcomeOf(), leftArm: left }];
}
