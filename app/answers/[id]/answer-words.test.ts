import { expect, test } from 'vitest';
import { fixtureClaim, fixtureEnded, fixtureStarted, recorded } from './answer-fixtures';
import { endingSentence, progressWords } from './answer-words';
import { foldAnswer } from './fold-answer';

test('says how many claims there are and how many are not verified', () => {
  const end = (changes: Parameters<typeof fixtureEnded>[0]) =>
    endingSentence(foldAnswer(recorded([fixtureStarted, fixtureEnded(changes)])));
  expect(end({ claims: 4, notVerified: 1 })).toBe('Answer complete, 4 claims, 1 not verified.');
  expect(end({ claims: 1, notVerified: 0, status: 'interrupted' })).toBe(
    'Answer interrupted, 1 claim, 0 not verified.',
  );
});

test('says nothing while an answer runs', () => {
  expect(endingSentence(foldAnswer(recorded([fixtureStarted])))).toBe('');
});

test('counts what is checked while it runs', () => {
  expect(progressWords(foldAnswer(recorded([fixtureStarted])))).toBe('Searching the library');
  const found = {
    type: 'evidence-found',
    hits: [],
    sufficiency: { sufficient: true, probability: 1, missingTerms: [] },
    rewritings: [],
  } as const;
  const claim = { type: 'claim-checked', claim: fixtureClaim(1, 'Check potassium') } as const;
  expect(progressWords(foldAnswer(recorded([fixtureStarted, found, claim])))).toBe(
    '0 passages · 1 claim checked',
  );
});
