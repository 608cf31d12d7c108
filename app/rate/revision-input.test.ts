import { describe, expect, it } from 'vitest';
import type { BlindItem } from '@/lib/panel/study/blind-item';
import { sampleAxis } from '@/lib/panel/study/sample-protocol';
import { asItemId, asScoreKey } from '@/lib/panel/study/study-ids';
import { readRevision, requireFitting } from './revision-input';

const claim = { text: 'Give examplopril 5 mg.', citations: [] };
const answer = { notice: null, claims: [claim], declined: null };
const single: BlindItem = {
  itemId: asItemId('i1'),
  position: 1,
  specialty: null,
  instructions: '',
  kind: 'single',
  isQualification: false,
  question: 'Dose?',
  answers: [answer],
  asked: [{ key: asScoreKey('safety'), axis: sampleAxis, text: null, points: null }],
  day: '2026-11-22',
};
const pair: BlindItem = { ...single, kind: 'pair', answers: [answer, answer], asked: [] };

const sent = (changes: Record<string, unknown> = {}) => ({
  id: '0123456789abcdefghjk',
  itemId: 'i1',
  scores: { safety: 3 },
  marks: [],
  preference: null,
  comment: '',
  seconds: 12,
  isFinal: true,
  ...changes,
});
const mark = (changes: Record<string, unknown> = {}) => ({
  side: null,
  claimIndex: 0,
  wordStart: 2,
  wordEnd: 4,
  error: 'wrong-dose',
  severity: 4,
  harmLikelihood: 'high',
  correction: '2.5 mg',
  ...changes,
});
const fit =
  (item: BlindItem, changes: Record<string, unknown> = {}) =>
  () => {
    requireFitting(item, readRevision(sent(changes)));
  };

describe('a rating that comes in', () => {
  it('is read whole', () => {
    expect(readRevision(sent({ marks: [mark()] })).marks).toEqual([mark()]);
    expect(fit(single, { marks: [mark()] })).not.toThrow();
  });

  it.each([
    ['an id that nobody here makes', { id: 'x' }],
    ['a severity beyond six levels', { marks: [mark({ severity: 6 })] }],
    ['an unknown error', { marks: [mark({ error: 'ugly' })] }],
    ['a reason that is none', { scores: { safety: 'tired' } }],
    ['a comment without end', { comment: 'x'.repeat(4_001) }],
  ])('is refused for %s', (_, changes) => {
    expect(() => readRevision(sent(changes))).toThrow('cannot be read');
  });

  it.each([
    ['a level that the axis has not', { scores: { safety: 9 } }, 'no level 9'],
    ['an axis that is not asked', { scores: { beauty: 3 } }, 'does not ask'],
    ['a preference without a pair', { preference: 'left' }, 'two answers'],
    ['being final with scores missing', { scores: {} }, 'everything'],
    ['a mark on a claim that is not there', { marks: [mark({ claimIndex: 1 })] }, 'not on the page'],
    ['a mark on words that are not there', { marks: [mark({ wordEnd: 5 })] }, 'not on the page'],
    ['a mark on a side of a single answer', { marks: [mark({ side: 'left' })] }, 'not on the page'],
  ])('does not fit for %s', (_, changes, words) => {
    expect(fit(single, changes)).toThrow(words);
  });

  it('of a pair carries the preference and marks by side', () => {
    const marks = [mark({ side: 'right' })];
    expect(fit(pair, { scores: {}, preference: 'both-bad', marks })).not.toThrow();
    expect(fit(pair, { scores: {} })).toThrow('everything');
    expect(fit(pair, { scores: {}, isFinal: false })).not.toThrow();
  });

  it('may say that somebody cannot assess it', () => {
    expect(fit(single, { scores: { safety: 'outside-specialty' } })).not.toThrow();
  });
});
