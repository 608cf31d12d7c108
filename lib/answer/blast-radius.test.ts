import { describe, expect, it } from 'vitest';
import { asAnswerId, asDocumentId } from '../evidence/ids';
import { blastRadius, touchOf, type CitedQuote } from './blast-radius';

const cited: CitedQuote = {
  answerId: asAnswerId('a1'),
  question: 'How much paracetamol?',
  startedAt: '2026-11-22T10:00:00.000Z',
  claim: 1,
  documentId: asDocumentId('fever'),
  contentHash: 'old',
  standing: 'current',
  quote: 'Give paracetamol 1 g.',
};
const now = (text: string, standing: CitedQuote['standing'] = 'current', contentHash = 'new') => ({
  document: { standing, contentHash },
  text,
});

describe('touchOf', () => {
  it('spares a quote that stands word for word in the new text, however its lines break', () => {
    expect(touchOf(cited, now('Rest. Give\nparacetamol  1 g. Drink.'))).toBeNull();
    expect(touchOf(cited, now('Give paracetamol 500 mg.'))).toBe('changed');
  });

  it('tells what was withdrawn, replaced or removed since, not what was so when it was cited', () => {
    expect(touchOf(cited, null)).toBe('removed');
    expect(touchOf(cited, now('', 'withdrawn', 'old'))).toBe('withdrawn');
    expect(touchOf({ ...cited, standing: 'superseded' }, now('', 'superseded', 'old'))).toBeNull();
  });
});

it('gathers the touched claims of each answer with its ratings', () => {
  const other = { ...cited, answerId: asAnswerId('a2'), quote: 'Rest.' };
  const radius = blastRadius(
    [cited, { ...cited, claim: 2 }, other],
    now('Rest.'),
    new Map([[asAnswerId('a1'), 3]]),
  );
  expect(radius).toMatchObject([
    { answerId: 'a1', ratings: 3, claims: [{ claim: 1, touch: 'changed' }, { claim: 2 }] },
  ]);
});
