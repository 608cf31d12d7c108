import { describe, expect, it } from 'vitest';
import { editDistance, oneEditAway } from '../language/edit-distance';
import { searchTerms } from '../language/search-terms';
import { correctSpelling, type WordKnowledge } from './correct-spelling';

const library = new Set(
  searchTerms('treatment of acute otitis media in children, infection, pressure, dose of hydralazine'),
);
const listed = new Set(['buggy', 'wheel', 'trouble']);
const known: WordKnowledge = {
  passagesWith: (term) => (library.has(term) ? 9 : 1),
  isWord: (word) => listed.has(word),
};
const read = (question: string) => correctSpelling(question, known);

describe('spelling', () => {
  it.each([
    ['treatmnet of otiits media in chidlren', 'treatment of otitis media in children', 3],
    ['Amoxicilln dose', 'amoxicillin dose', 1],
    ['tylneol dose', 'tylenol dose', 1],
    ['CHILDRNE with fever', 'children with fever', 1],
  ])('reads %s as %s', (written, corrected, count) => {
    const { question, corrections, doubtful } = read(written);
    expect(question).toBe(corrected);
    expect(corrections).toHaveLength(count);
    expect(doubtful).toBeNull();
  });

  it.each([
    'buggy wheel trouble',
    'hydroxyzine dose',
    'hydralazine dose',
    'BP 180/110 in AOM',
    'zzzzzz',
    'infectionlike',
    'shoulda',
  ])('leaves %s as it is', (question) => {
    expect(read(question)).toEqual({ question, corrections: [], doubtful: null });
  });

  it('never turns one drug into another, and asks which one is meant where two are near', () => {
    expect(read('hydroxazine dose').doubtful).toEqual({
      written: 'hydroxazine',
      start: 0,
      options: ['hydroxyzine', 'hydralazine'],
    });
    const { question, doubtful } = read('dose of prednisoln');
    expect(question).toBe('dose of prednisoln');
    expect(doubtful?.options).toEqual(expect.arrayContaining(['prednisone', 'prednisolone']));
  });

  it('without a list of words leaves short unknown words alone', () => {
    const unlisted = { ...known, isWord: null };
    expect(correctSpelling('otitsi', unlisted).corrections).toEqual([]);
    expect(correctSpelling('treatmnet', unlisted).question).toBe('treatment');
  });
});

describe('edit distance', () => {
  it.each([
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['abc', 'xbc', 1],
    ['hydroxyzine', 'hydralazine', 3],
  ])('of %s and %s is %i', (a, b, edits) => {
    expect(editDistance(a, b, 4)).toBe(edits);
  });

  it('is one for every variant that is one edit away', () => {
    for (const variant of oneEditAway('otitis')) expect(editDistance('otitis', variant, 2)).toBe(1);
  });
});
