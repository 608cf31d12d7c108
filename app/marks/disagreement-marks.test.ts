import { expect, test } from 'vitest';
import { fixtureCitation, fixtureClaim } from '../answers/[id]/answer-fixtures';
import { disagreeingClaimWords, disagreeingQuoteWords } from './disagreement-marks';

const citation = {
  ...fixtureCitation(1, 'Start examplopril 5 mg once daily.'),
  checks: [
    {
      name: 'numbers',
      outcome: 'fail',
      reason: '50 is not 5.',
      disagreements: [
        { claim: { start: 18, end: 20 }, quote: { start: 18, end: 19 }, reason: '50 is not 5.' },
        { claim: { start: 0, end: 5 }, quote: null, reason: 'nothing in the quote' },
      ],
    },
  ],
} as const;

test('strikes the words of a claim that failed and marks those of its quote', () => {
  const claim = fixtureClaim(1, 'Start examplopril 50 mg.', {
    support: 'contradicted',
    citations: [citation],
  });
  expect(disagreeingClaimWords(claim)).toEqual([
    { start: 18, end: 20, kind: 'struck' },
    { start: 0, end: 5, kind: 'struck' },
  ]);
  expect(disagreeingQuoteWords(citation)).toEqual([{ start: 18, end: 19, kind: 'differs' }]);
});

test('strikes nothing in a claim that another quote supports', () => {
  expect(disagreeingClaimWords(fixtureClaim(1, 'Start.', { citations: [citation] }))).toEqual([]);
});
