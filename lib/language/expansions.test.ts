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

test('a short form that is no word counts in small letters too', () => {
  expect(wordingsOf('nihss on arrival')).toContain('National Institutes of Health stroke scale');
  expect(wordingsOf('every 24 hrs')).not.toContain('hepatorenal syndrome');
  expect(wordingsOf('a bowel prep, all of it')).not.toContain('pre-exposure prophylaxis');
});

test('a wording is found in the plural, in either spelling and with either apostrophe', () => {
  expect(wordingsOf('nose bleeds')).toContain('epistaxis');
  expect(wordingsOf('hemodialysis')).toEqual(wordingsOf('haemodialysis'));
  expect(wordingsOf('esophageal tumor')).toEqual(wordingsOf('oesophageal tumour'));
  expect(wordingsOf('tumor')).toContain('neoplasm');
  expect(wordingsOf('can’t sleep')).toContain('insomnia');
  expect(wordingsOf('it holds')).toEqual([]);
});

test('names of the same thing answer each other', () => {
  expect(wordingsOf('aortic insufficiency')).toContain('aortic regurgitation');
  expect(wordingsOf('aortic regurgitation')).toContain('aortic insufficiency');
});

test('plain English is left alone', () => {
  const plain =
    'The ship left the harbour in the morning, and those who had come to see it off went home in the rain. ' +
    'Nobody spoke of it again until the letters came, which was on a Sunday, long after the leaves had gone.';
  expect(wordingsOf(plain.replace('in the morning, ', ''))).toEqual([]);
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
