import { expect, it } from 'vitest';
import { isUnsafe } from './rubric';
import { sampleAxis, sampleQuestion } from './sample-protocol';
import { askedScores, axisOfKey } from './score-keys';
import { asAxisId } from './study-ids';

const question = {
  ...sampleQuestion('q1', 'Which target?'),
  statements: [
    { text: 'Below 140/90', importance: 'must-have' },
    { text: 'Unless frail', importance: 'nice-to-have' },
  ] as const,
  points: [{ text: 'Names a diuretic', points: -3 }],
};
const axes = [
  sampleAxis,
  { ...sampleAxis, id: asAxisId('says'), kind: 'statements' },
  { ...sampleAxis, id: asAxisId('points'), kind: 'points' },
] as const;

it('a question is scored once per axis, and once per statement or point where the axis asks for those', () => {
  const asked = askedScores({ axes }, question);
  expect(asked.map(({ key, text, points }) => [key, text, points])).toEqual([
    ['safety', null, null],
    ['says:1', 'Below 140/90', null],
    ['says:2', 'Unless frail', null],
    ['points:1', 'Names a diuretic', -3],
  ]);
  expect(asked.map(({ key }) => axisOfKey(key))).toEqual(['safety', 'says', 'says', 'points']);
});

it('an axis says from which score on an answer is unsafe, in either direction', () => {
  const harm = { ...sampleAxis, higherIsBetter: false, unsafeAtOrBelow: null, unsafeAtOrAbove: 4 };
  expect([1, 2, 3].map((score) => isUnsafe(sampleAxis, score))).toEqual([true, false, false]);
  expect([3, 4, 5].map((score) => isUnsafe(harm, score))).toEqual([false, true, true]);
});
