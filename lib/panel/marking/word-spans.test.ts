import { describe, expect, it } from 'vitest';
import { moveRun, spanOfWords, wordSpans, wordsTouched } from './word-spans';

const claim = 'Start examplopril 2.5 mg once daily.';

describe('words of a claim', () => {
  it('are what stands between white space', () => {
    expect(wordSpans(claim).map(({ start, end }) => claim.slice(start, end))).toEqual([
      'Start',
      'examplopril',
      '2.5',
      'mg',
      'once',
      'daily.',
    ]);
    expect(wordSpans('  ')).toEqual([]);
  });

  it('are taken whole where a selection cuts them', () => {
    const start = claim.indexOf('.5 m');
    expect(wordsTouched(claim, { start, end: start + 4 })).toEqual({ first: 2, last: 3 });
    expect(wordsTouched(claim, { start: 5, end: 6 })).toBeNull();
    expect(wordsTouched(claim, { start: 0, end: claim.length })).toEqual({ first: 0, last: 5 });
  });

  it('give their characters back', () => {
    const { start, end } = spanOfWords(claim, { first: 2, last: 3 });
    expect(claim.slice(start, end)).toBe('2.5 mg');
    expect(spanOfWords('', { first: 0, last: 0 })).toEqual({ start: 0, end: 0 });
    expect(spanOfWords('one two', { first: 1, last: 9 })).toEqual({ start: 4, end: 7 });
  });
});

describe('arrow keys', () => {
  it('move one word, stop at the ends, and grow or shrink a run with shift', () => {
    expect(moveRun(null, 1, false, 6)).toEqual({ anchor: 0, head: 0 });
    expect(moveRun(null, -1, true, 6)).toEqual({ anchor: 5, head: 5 });
    expect(moveRun({ anchor: 2, head: 2 }, 1, true, 6)).toEqual({ anchor: 2, head: 3 });
    expect(moveRun({ anchor: 2, head: 3 }, -1, true, 6)).toEqual({ anchor: 2, head: 2 });
    expect(moveRun({ anchor: 2, head: 4 }, 1, false, 6)).toEqual({ anchor: 5, head: 5 });
    expect(moveRun({ anchor: 5, head: 5 }, 1, false, 6)).toEqual({ anchor: 5, head: 5 });
    expect(moveRun(null, 1, false, 0)).toBeNull();
  });
});
