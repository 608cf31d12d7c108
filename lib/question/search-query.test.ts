import { expect, test } from 'vitest';
import { queryTerms, searchQuery } from './search-query';

test('words that ask are dropped, negations stay', () => {
  const terms = queryTerms(searchQuery('What should I give if aspirin is not tolerated?'));
  expect(terms).toContain('aspirin');
  expect(terms).toContain('not');
  expect(terms).not.toContain('what');
});

test('the circumstances weigh less than what is asked', () => {
  const { notions } = searchQuery('Severe dengue, not bleeding. Should I transfuse platelets?');
  const weightOf = (label: string): number =>
    notions.find((notion) => notion.label.includes(label))?.weight ?? -1;
  expect(weightOf('platelets')).toBe(1);
  expect(weightOf('dengue')).toBeLessThan(1);
});

test('every rewriting is told in words', () => {
  const { rewritings } = searchQuery('CAP in a 9-year-old. Which antibiotic?');
  expect(rewritings.join('\n')).toContain('community acquired pneumonia');
  expect(rewritings.join('\n')).toContain('children');
  expect(rewritings[0]).toContain('Which antibiotic?');
});

test('the same question gives the same query', () => {
  const question = 'BP target in CKD?';
  expect(searchQuery(question)).toEqual(searchQuery(question));
});

test('a question of nothing but asking words has no notions', () => {
  expect(searchQuery('What is it?').notions).toEqual([]);
});
