import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../identity/person';
import type { Rating, Score } from '../study/rating';
import { sampleProtocol, sampleRaters } from '../study/sample-protocol';
import type { Assignment, StudyItem } from '../study/study';
import {
  asArmId,
  asItemId,
  asScoreKey,
  asStudyId,
  asStudyQuestionId,
  asStudyRatingId,
} from '../study/study-ids';
import type { DisputedCase } from './disputed-case';
import { outcomeOf, voicesBefore } from './disputed-case';
import { chooseThirdRater, findCases } from './find-cases';
import { asSeen, preferenceScore } from './preference-score';

const [ann, ben, eve] = sampleRaters as readonly [PersonId, PersonId, PersonId];
const safety = asScoreKey('safety');
const item: StudyItem = {
  id: asItemId('i1'),
  studyId: asStudyId('s1'),
  questionId: asStudyQuestionId('q1'),
  kind: 'single',
  armIds: [asArmId('plain')],
  isRepeatOf: null,
  isQualification: false,
};
const assigned = (raterId: PersonId, purpose: Assignment['purpose'] = 'rating'): Assignment => ({
  itemId: item.id,
  raterId,
  position: 1,
  sides: 'as-listed',
  purpose,
});
const rated = (raterId: PersonId, score: Score, changes: Partial<Rating> = {}): Rating => ({
  id: asStudyRatingId(`${raterId}-${String(score)}`),
  studyId: item.studyId,
  itemId: item.id,
  raterId,
  revision: 1,
  scores: { [safety]: score },
  marks: [],
  preference: null,
  comment: `because ${String(score)}`,
  seconds: 60,
  answerHashes: [],
  isFinal: true,
  createdAt: '2026-11-22T10:00:00.000Z',
  ...changes,
});
const study = (ratings: readonly Rating[], changes: Partial<StudyItem> = {}) => ({
  protocol: sampleProtocol,
  items: [{ ...item, ...changes }],
  assignments: [assigned(ann), assigned(ben)],
  ratings,
});

describe('disagreements of a study', () => {
  it('are scores further apart than the protocol allows, with what the raters said', () => {
    expect(findCases(study([rated(ann, 1), rated(ben, 3)]))).toEqual([
      {
        studyId: item.studyId,
        itemId: item.id,
        scoreKey: safety,
        settledBy: 'third-rater',
        ordered: true,
        distance: 1,
        ratings: [
          { rater: ann, score: 1, comment: 'because 1' },
          { rater: ben, score: 3, comment: 'because 3' },
        ],
      },
    ]);
    expect(findCases(study([rated(ann, 2), rated(ben, 3)]))).toEqual([]);
    expect(findCases(study([rated(ann, 'unable-to-assess'), rated(ben, 3)]))).toEqual([]);
  });

  it('are looked for only when everybody is done, and not in practice items and repeats, nor scores in pairs', () => {
    expect(findCases(study([rated(ann, 1)]))).toEqual([]);
    expect(findCases(study([rated(ann, 1), rated(ben, 3, { isFinal: false })]))).toEqual([]);
    const both = [rated(ann, 1), rated(ben, 3)];
    for (const changes of [
      { isQualification: true },
      { isRepeatOf: asItemId('i0') },
      { kind: 'pair' as const },
    ])
      expect(findCases(study(both, changes))).toEqual([]);
  });

  it('do not count what a third rater says', () => {
    const third = { ...study([rated(ann, 2), rated(ben, 2), rated(eve, 1)]) };
    const assignments = [...third.assignments, assigned(eve, 'adjudication')];
    expect(findCases({ ...third, assignments })).toEqual([]);
  });
});

describe('the third rater', () => {
  it('has not had the item and did not write its reference', () => {
    const assignments = [assigned(ann), assigned(ben)];
    expect(chooseThirdRater(item, { protocol: sampleProtocol, assignments })).toBe(eve);
    const reference = { questionId: item.questionId, text: 'Below 140/90.', writtenBy: eve };
    const arms = sampleProtocol.arms.map((arm) => ({ ...arm, referenceAnswers: [reference] }));
    expect(chooseThirdRater(item, { protocol: { ...sampleProtocol, arms }, assignments })).toBeNull();
  });
});

describe('a case', () => {
  const disputed: DisputedCase = {
    id: 'c1',
    studyId: item.studyId,
    itemId: item.id,
    scoreKey: safety,
    settledBy: 'delphi',
    ordered: true,
    distance: 1,
    thirdRaterId: null,
    ratings: [
      { rater: ann, score: 1, comment: 'too much' },
      { rater: ben, score: 3, comment: 'fine' },
    ],
    votes: [{ rater: ann, score: 2, comment: 'less bad', round: 1 }],
    closed: false,
  };

  it('is open until its round is complete, then settled by it', () => {
    expect(outcomeOf(disputed)).toEqual({ kind: 'open', round: 1, waitingFor: [ben] });
    const votes = [...disputed.votes, { rater: ben, score: 3, comment: '', round: 1 } as const];
    expect(outcomeOf({ ...disputed, votes })).toEqual({ kind: 'consensus', value: 2.5, round: 1 });
    expect(outcomeOf({ ...disputed, settledBy: 'third-rater', votes: [] })).toMatchObject({ waitingFor: [] });
  });

  it('shows each round what was said in the one before', () => {
    expect(voicesBefore(disputed, 1).map(({ comment }) => comment)).toEqual(['too much', 'fine']);
    expect(voicesBefore(disputed, 2).map(({ comment }) => comment)).toEqual(['less bad', 'fine']);
  });
});

describe('opposite preferences', () => {
  const pair = { kind: 'pair', armIds: [asArmId('plain'), asArmId('quoting')] } as const;
  const preferred = (raterId: PersonId, preference: Rating['preference']): Rating =>
    rated(raterId, 'unable-to-assess', { scores: {}, preference });

  it('are a disagreement whatever the sides, told by arm; a tie is within reach of either', () => {
    const of = (first: Rating['preference'], second: Rating['preference'], sides: Assignment['sides']) =>
      findCases({
        ...study([preferred(ann, first), preferred(ben, second)], pair),
        assignments: [assigned(ann), { ...assigned(ben), sides }],
      });
    expect(of('left', 'right', 'as-listed')).toMatchObject([
      { scoreKey: 'preference', ordered: true, distance: 1, ratings: [{ score: 1 }, { score: -1 }] },
    ]);
    expect(of('left', 'right', 'swapped'), 'both prefer the first arm').toEqual([]);
    expect(of('left', 'left', 'swapped')).toHaveLength(1);
    expect(of('left', 'tie', 'as-listed')).toEqual([]);
    expect(of('both-bad', 'right', 'as-listed')).toEqual([]);
  });

  it('are turned to what a rater saw and back', () => {
    expect([1, 0, -1].map((score) => asSeen(score, 'swapped'))).toEqual([-1, 0, 1]);
    expect([1, 0, -1].map((score) => asSeen(asSeen(score, 'swapped'), 'swapped'))).toEqual([1, 0, -1]);
    expect(preferenceScore('right', 'swapped')).toBe(1);
  });
});
