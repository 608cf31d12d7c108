import { expect, test } from 'vitest';
import { phraseShare, recencyAmong, titleShare } from './measure-passage';
import type { ScoredPassage } from './score-passages';

const alike = () => 1;
const runs = [['blood', 'pressur', 'target'], ['stroke']];

test('neighbours of the question count where they are neighbours in the passage', () => {
  expect(phraseShare(runs, 'stroke\nsection\nhigh blood pressur after stroke', alike)).toBe(0.5);
  expect(phraseShare(runs, 'x\ny\npressur blood target', alike)).toBe(0);
  expect(phraseShare([['stroke']], 'x\ny\nstroke', alike)).toBe(0);
});

test('rare neighbours count more', () => {
  const rarity = (term: string) => (term === 'target' ? 3 : 1);
  expect(phraseShare(runs, 'x\ny\npressur target', rarity)).toBeCloseTo(4 / 6, 12);
});

test('the title counts for itself alone', () => {
  expect(titleShare(runs, 'blood stroke\ntarget\npressur', alike)).toBe(0.5);
  expect(titleShare([], 'blood\n\n', alike)).toBe(0);
});

test('a document is as new as the candidates make it', () => {
  const of = (year: number | null) => ({ document: { year } }) as ScoredPassage;
  const recency = recencyAmong([of(2020), of(2005), of(null), of(2017)]);
  expect([2020, 2005, 1990, null].map((year) => recency(of(year)))).toEqual([1, 0, 0, 0]);
  expect(recency(of(2017))).toBeCloseTo(0.8, 12);
  expect(recencyAmong([of(null)])(of(null))).toBe(0);
});
