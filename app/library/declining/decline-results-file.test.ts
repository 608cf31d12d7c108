import { describe, expect, it } from 'vitest';
import shipped from '@/lib/answer/decline-results.json';
import { readDeclineResults } from './decline-results-file';

describe('a file of results', () => {
  it('is read when it holds what the product ships', () => {
    expect(readDeclineResults(JSON.stringify(shipped))).toEqual(shipped);
  });

  it('is refused when it is no JSON, holds nothing, or confidences that are none', () => {
    expect(readDeclineResults('{')).toBeNull();
    expect(readDeclineResults(JSON.stringify({ ...shipped, sets: [] }))).toBeNull();
    const outcomes = [{ confidence: 2, sufficient: true, wrong: false }];
    expect(readDeclineResults(JSON.stringify({ ...shipped, sets: [{ name: 'a', outcomes }] }))).toBeNull();
  });
});
