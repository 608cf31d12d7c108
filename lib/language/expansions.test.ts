import { expect, test } from 'vitest';
import { expansionsOf } from './expansions';

const wordingsOf = (text: string): readonly string[] =>
  expansionsOf(text).flatMap(({ wordings }) => wordings);

test('an abbreviation gives its long form, and the long form its abbreviation', () => {
  expect(wordingsOf('COPD flare')).toContain('chronic obstructive pulmonary disease');
  expect(wordingsOf('chronic obstructive pulmonary disease')).toContain('COPD');
});

test('an abbreviation counts in its own case only: "all" is no leukaemia', () => {
  expect(wordingsOf('all adults')).not.toContain('acute lymphoblastic leukaemia');
});

test('a brand gives the generic name', () => {
  expect(wordingsOf('Lasix')).toContain('furosemide');
});

test('lay words give clinical ones', () => {
  expect(wordingsOf('my heart attack')).toContain('myocardial infarction');
});

test('the longest phrase wins and expansions do not overlap', () => {
  const text = 'high blood pressure in adults';
  const found = expansionsOf(text);
  found.slice(1).forEach((expansion, index) => {
    expect(expansion.start).toBeGreaterThanOrEqual(found[index]?.end ?? 0);
  });
  expect(text.slice(found[0]?.start, found[0]?.end)).toBe('high blood pressure');
});

test('an age becomes the people of that age', () => {
  expect(expansionsOf('a 9-year-old')[0]).toMatchObject({
    replaces: true,
    wordings: expect.arrayContaining(['children']),
  });
  expect(wordingsOf('88-year-old')).toContain('older');
  expect(wordingsOf('3 month old')).toContain('infant');
  expect(wordingsOf('for 10 days')).toEqual([]);
});
