import { expect, test } from 'vitest';
import { matchedWords } from './matched-words';

function words(claim: string, quote: string): readonly string[] {
  return matchedWords(claim, quote).map((span) => quote.slice(span.start, span.end));
}

test('joins neighbouring words that claim and quote share', () => {
  expect(
    words('Offer an ACE inhibitor first.', 'Clinicians should offer an ACE inhibitor as step 1.'),
  ).toEqual(['offer an ACE inhibitor']);
});

test('matches a plural with its singular', () => {
  expect(words('Give two doses.', 'One dose, then a second dose')).toEqual(['dose', 'dose']);
});

test('keeps numbers apart unless they are the same', () => {
  expect(words('Give 2.5 mg.', 'Give 25 mg or 2.5 mg')).toEqual(['Give', 'mg', '2.5 mg']);
});

test('keeps a per cent sign with its number', () => {
  expect(words('Only below 25%.', 'where resistance is below 25%.')).toEqual(['below 25%']);
});

test('does not mark little words on their own', () => {
  expect(words('It is for the heart.', 'The kidney is for the best.')).toEqual([]);
});
