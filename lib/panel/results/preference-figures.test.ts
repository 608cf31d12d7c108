import { expect, it } from 'vitest';
import { preferenceContrast } from './preference-figures';
import type { PreferenceRow } from './study-tables';

const compared = (question: string, outcome: PreferenceRow['outcome']): PreferenceRow => ({
  item: `item-${question}`,
  question,
  rater: 'R1',
  firstArm: 'new',
  secondArm: 'old',
  outcome,
  leftArm: 'new',
  purpose: 'study',
  repeatOf: null,
});

it('keeps the interval of a net preference between -1 and 1, however few the questions', () => {
  const rows = [compared('a', 'first'), compared('b', 'second'), compared('c', 'tie')];
  const { net } = preferenceContrast(rows, 'new', 'old');
  expect(net?.difference).toBe(0);
  expect(net?.interval).toEqual([-1, 1]);
});
