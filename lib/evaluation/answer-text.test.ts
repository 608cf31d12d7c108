import { describe, expect, it } from 'vitest';
import { coverage, locateAnswerText, wordShare } from './answer-text';
import { percentile } from './percentile';

describe('locateAnswerText', () => {
  it('finds a reference whatever its white space, case and punctuation', () => {
    const text = 'Before. Bisoprolol | 1.25 mg OD | 10 mg\nAfter.';
    const [span] = locateAnswerText('| bisoprolol | 1.25mg OD | 10mg |', text);
    expect(text.slice(span?.start, span?.end)).toBe('Bisoprolol | 1.25 mg OD | 10 mg');
  });

  it('keeps offsets right behind ligatures', () => {
    const text = 'ﬁrst eﬀect: give 5 mg';
    const [span] = locateAnswerText('give 5 mg', text);
    expect(text.slice(span?.start, span?.end)).toBe('give 5 mg');
  });

  it('finds every repetition', () => {
    expect(locateAnswerText('give 5 mg', 'Give 5 mg. Summary: give 5 mg')).toEqual([
      { start: 0, end: 9 },
      { start: 20, end: 29 },
    ]);
  });

  it('does not find what is not there', () => {
    expect(locateAnswerText('give 6 mg', 'give 5 mg')).toEqual([]);
    expect(locateAnswerText(' . ', 'text')).toEqual([]);
  });
});

describe('coverage', () => {
  it('counts overlapping spans once', () => {
    const spans = [
      { start: 0, end: 15 },
      { start: 12, end: 16 },
      { start: 30, end: 40 },
    ];
    expect(coverage({ start: 10, end: 20 }, spans)).toBeCloseTo(0.6);
  });
});

describe('wordShare', () => {
  it('counts repeated words as often as they stand in both', () => {
    expect(wordShare('mask mask spacer', 'spacer with mask')).toBeCloseTo(2 / 3);
  });
});

describe('percentile', () => {
  it('takes the nearest rank', () => {
    expect(percentile([4, 1, 3, 2], 0.5)).toBe(2);
    expect(percentile([4, 1, 3, 2], 0.95)).toBe(4);
  });
});
