import { expect, test } from 'vitest';
import type { Notion } from '../question/search-query';
import { bm25Scorer, inverseDocumentFrequency } from './bm25';

const statistics = {
  passages: 10,
  averageTerms: 4,
  documentFrequency: (term: string) => (term === 'rare' ? 1 : 5),
};
const notion = (term: string, weight = 1): Notion => ({
  label: term,
  weight,
  wordings: [{ terms: [term], weight: 1, added: false }],
});

test('gives the hand-computed score: k1 0.9, b 0.4, passage of average length', () => {
  const idf = Math.log(1 + 9.5 / 1.5);
  expect(inverseDocumentFrequency('rare', statistics)).toBeCloseTo(idf);
  const { score } = bm25Scorer([notion('rare')], statistics)('\n\nrare a b c');
  expect(score).toBeCloseTo((idf * 1 * 1.9) / (1 + 0.9));
  const twice = bm25Scorer([notion('rare')], statistics)('\n\nrare rare b c').score;
  expect(twice).toBeCloseTo((idf * 2 * 1.9) / (2 + 0.9));
});

test('a longer passage scores less', () => {
  const score = bm25Scorer([notion('rare')], statistics);
  expect(score('\n\nrare a b c d e f g').score).toBeLessThan(score('\n\nrare a b c').score);
});

const worded = (own: string, added: string): Notion => ({
  label: 'x',
  weight: 1,
  wordings: [
    { terms: [own], weight: 1, added: false },
    { terms: [added], weight: 0.5, added: true },
  ],
});

test('of several wordings the best counts, once', () => {
  const score = bm25Scorer([worded('rare', 'common')], statistics);
  const alone = bm25Scorer([notion('common')], statistics)('\n\ncommon a b c').score;
  expect(score('\n\ncommon a b c').score).toBeCloseTo(alone / 2);
  expect(score('\n\nrare common b c').score).toBeCloseTo(score('\n\nrare a b c').score);
});

test('an added wording is worth no more than the words it stands for', () => {
  const own = bm25Scorer([notion('common')], statistics)('\n\ncommon a b c').score;
  const added = bm25Scorer([worded('common', 'rare')], statistics)('\n\nrare a b c').score;
  expect(added).toBeCloseTo(own / 2);
});

test('an added wording of two words counts only when both are there', () => {
  const added: Notion = {
    label: 'x',
    weight: 1,
    wordings: [
      { terms: ['other'], weight: 1, added: false },
      { terms: ['rare', 'common'], weight: 1, added: true },
    ],
  };
  const score = bm25Scorer([added], statistics);
  expect(score('\n\nrare a b c').score).toBe(0);
  expect(score('\n\nrare common b c').coverage).toBe(1);
});

test('coverage weighs by rarity and tells headings from text', () => {
  const score = bm25Scorer([notion('rare'), notion('common')], statistics);
  const { coverage, headingCoverage } = score('rare\n\na b c');
  expect(coverage).toBeGreaterThan(0.5);
  expect(headingCoverage).toBe(coverage);
  expect(score('\n\nrare common').headingCoverage).toBe(0);
});
