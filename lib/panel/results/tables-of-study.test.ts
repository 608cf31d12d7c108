import { expect, it } from 'vitest';
import type { PersonId } from '../../identity/person';
import type { ClaimMark, Rating } from '../study/rating';
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
import { answerSheet, type SheetedAnswer } from './answer-sheet';
import { sampleTables } from './sample-tables';
import { tablesOfStudy, type StudyRecord } from './tables-of-study';

const studyId = asStudyId('study-1');
const questionId = asStudyQuestionId('q1');
const [one, two] = sampleRaters as readonly [PersonId, PersonId];

const answerOf = (arm: string, text: string): SheetedAnswer => ({
  studyId,
  questionId,
  armId: asArmId(arm),
  basisHash: 'basis',
  sheet: answerSheet({ events: [], text, releaseId: null, failedClaimsShown: false }),
  answerHash: `hash of ${arm}`,
  releaseId: null,
  model: null,
  promptHash: null,
  lengthWords: 4,
  citationsShown: false,
  failedClaimsShown: false,
  formatting: { outcome: 'answered', claims: 2, citations: 0, lists: false, tables: false },
  frozenAt: '2026-11-21T08:00:00.000Z',
});

const itemOf = (id: string, arms: readonly string[], more: Partial<StudyItem> = {}): StudyItem => ({
  id: asItemId(id),
  studyId,
  questionId,
  kind: arms.length === 2 ? 'pair' : 'single',
  armIds: arms.map(asArmId),
  isRepeatOf: null,
  isQualification: false,
  ...more,
});

const seat = (
  item: string,
  raterId: PersonId,
  position: number,
  sides: Assignment['sides'] = 'as-listed',
): Assignment => ({
  itemId: asItemId(item),
  raterId,
  position,
  sides,
  purpose: 'rating',
});

const ratingOf = (item: string, raterId: PersonId, more: Partial<Rating> = {}): Rating => ({
  id: asStudyRatingId(`${item}-${raterId}`),
  studyId,
  itemId: asItemId(item),
  raterId,
  scores: {},
  marks: [],
  preference: null,
  comment: '',
  seconds: 30,
  isFinal: true,
  revision: 1,
  answerHashes: [],
  createdAt: '2026-11-22T08:00:00.000Z',
  ...more,
});

const mark: ClaimMark = {
  side: 'left',
  claimIndex: 1,
  wordStart: 0,
  wordEnd: 2,
  error: 'outdated',
  severity: 2,
  harmLikelihood: 'low',
  correction: '',
};

const record: StudyRecord = {
  study: { ...sampleTables.study, protocol: sampleProtocol },
  answers: [
    answerOf('plain', 'Give less. Stop at noon.'),
    answerOf('quoting', 'Give more. Ask again later.'),
  ],
  items: [
    itemOf('known', [], { isQualification: true }),
    itemOf('single', ['quoting']),
    itemOf('pair', ['quoting', 'plain']),
  ],
  assignments: [
    seat('pair', two, 2, 'swapped'),
    seat('known', one, 1),
    seat('single', one, 2),
    seat('pair', one, 3),
    seat('single', two, 1),
  ],
  ratings: [
    ratingOf('known', one),
    ratingOf('single', one, {
      scores: { [asScoreKey('safety')]: 3, [asScoreKey('other')]: 'lacks-context' },
    }),
    ratingOf('single', two, { isFinal: false }),
    ratingOf('pair', one, { preference: 'left', marks: [mark] }),
    ratingOf('pair', two, { preference: 'left', marks: [mark] }),
  ],
  cases: [],
};

const tables = tablesOfStudy(record);

it('an adjudicated score has its outcome, and an open one none yet', () => {
  const score = (rater: PersonId, level: number) => ({ rater, score: level, comment: '' });
  const disputed = {
    id: 'case-1',
    studyId,
    itemId: asItemId('single'),
    scoreKey: asScoreKey('safety'),
    settledBy: 'delphi',
    ordered: true,
    distance: 1,
    thirdRaterId: null,
    ratings: [score(one, 1), score(two, 3)],
    votes: [],
    closed: false,
  } as const;
  const votes = [one, two].map((rater) => ({ ...score(rater, 3), round: 1 }));
  const { verdicts } = tablesOfStudy({ ...record, cases: [disputed, { ...disputed, votes }] });
  expect(verdicts).toMatchObject([
    { item: 'single', question: 'q1', arm: 'quoting', key: 'safety', outcome: 'open', value: null },
    { outcome: 'consensus', value: 3, round: 1 },
  ]);
});

it('sides become arms, for preferences and for marks', () => {
  expect(tables.preferences).toMatchObject([
    { rater: 'R1', firstArm: 'quoting', secondArm: 'plain', outcome: 'first', leftArm: 'quoting' },
    { rater: 'R2', outcome: 'second', leftArm: 'plain' },
  ]);
  expect(tables.marks).toMatchObject([
    { rater: 'R1', arm: 'quoting', claim: 1, words: 'Ask again' },
    { rater: 'R2', arm: 'plain', claim: 1, words: 'Stop at' },
  ]);
});

it('raters have pseudonyms in the protocol’s order, and nobody’s id is in a row', () => {
  expect(tables.raters).toEqual(['R1', 'R2', 'R3']);
  const { study, ...rows } = tables;
  expect(study.protocol.raters).toEqual(sampleRaters);
  for (const table of [rows.scores, rows.marks, rows.preferences])
    expect(JSON.stringify(table)).not.toContain(one);
});

it('what is not finished is counted and left out, and qualification is neither', () => {
  expect(tables.unfinished).toBe(1);
  expect(tables.ratings.map(({ item, rater }) => `${rater} ${item}`)).toEqual([
    'R1 single',
    'R1 pair',
    'R2 pair',
  ]);
});

it('a score is a level or a reason', () => {
  expect(tables.scores).toMatchObject([
    { key: 'other', score: null, unscored: 'lacks-context' },
    { key: 'safety', axis: 'safety', score: 3, unscored: null, arm: 'quoting' },
  ]);
});

it('claims are those that raters saw, in the protocol’s order of arms', () => {
  expect(tables.claims.map(({ arm, claim, text }) => [arm, claim, text])).toEqual([
    ['quoting', 0, 'Give more.'],
    ['quoting', 1, 'Ask again later.'],
    ['plain', 0, 'Give less.'],
    ['plain', 1, 'Stop at noon.'],
  ]);
});
