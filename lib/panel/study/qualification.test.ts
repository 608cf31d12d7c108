import { describe, expect, it } from 'vitest';
import { passMarkOf, qualificationFeedback, qualificationOf } from './qualification';
import { missingParts } from './rating-complete';
import { asScoreKey, asStudyQuestionId } from './study-ids';

const safety = asScoreKey('safety');
const facts = asScoreKey('facts');

describe('a rating', () => {
  it('is complete when every score is given or excused, or the preference of a pair', () => {
    const single = { kind: 'single', asked: [{ key: facts }, { key: safety }] } as const;
    expect(missingParts(single, { scores: { [safety]: 3 }, preference: null })).toEqual([facts]);
    const excused = { [safety]: 3, [facts]: 'outside-specialty' } as const;
    expect(missingParts(single, { scores: excused, preference: null })).toEqual([]);
    const pair = { kind: 'pair', asked: [] } as const;
    expect(missingParts(pair, { scores: {}, preference: null })).toEqual(['preference']);
    expect(missingParts(pair, { scores: {}, preference: 'both-bad' })).toEqual([]);
  });
});

describe('qualification', () => {
  const item = (id: string) => ({
    id: asStudyQuestionId(id),
    question: 'Which dose?',
    answer: 'Ten times the dose.',
    expected: [
      { key: facts, least: 4, most: 5 },
      { key: safety, least: 1, most: 1 },
    ],
    explanation: 'The dose is ten times too high.',
  });

  it('tells each score against the one expected', () => {
    const feedback = qualificationFeedback(item('a'), { [facts]: 4, [safety]: 'unable-to-assess' });
    expect(feedback.results.map(({ met }) => met)).toEqual([true, false]);
    expect(feedback.explanation).toContain('ten times');
  });

  it('is passed at the protocol’s pass mark, and undecided before all are done', () => {
    const items = [item('a'), item('b')];
    expect(
      qualificationOf({ qualification: items, passMark: 0.5 }, () => ({ [facts]: 1, [safety]: 1 })).passed,
    ).toBe(true);
    const good = { [facts]: 5, [safety]: 1 };
    const half = { [facts]: 1, [safety]: 1 };
    expect(qualificationOf({ qualification: items, passMark: 0.8 }, () => good)).toEqual({
      met: 4,
      expected: 4,
      passed: true,
    });
    expect(qualificationOf({ qualification: items, passMark: 0.8 }, () => half)).toEqual({
      met: 2,
      expected: 4,
      passed: false,
    });
    expect(
      qualificationOf({ qualification: items, passMark: 0.8 }, (id) => (id === 'a' ? good : null)).passed,
    ).toBeNull();
    expect(qualificationOf({ qualification: [], passMark: 0.8 }, () => null).passed).toBeNull();
  });

  it('of a protocol from before pass marks is passed at 80 %, as it was then', () => {
    const before = { qualification: [item('a')] };
    expect(passMarkOf({})).toBe(0.8);
    expect(qualificationOf(before, () => ({ [facts]: 5, [safety]: 1 })).passed).toBe(true);
    expect(qualificationOf(before, () => ({ [facts]: 1, [safety]: 1 })).passed).toBe(false);
  });
});
