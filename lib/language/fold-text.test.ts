import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, originalSpan } from './fold-text';

describe('foldText', () => {
  it.each([
    ['give  \n aspirin', 'give aspirin'],
    ['5–10\u00a0mg', '5-10 mg'],
    ['the “best” drug’s', 'the "best" drug\'s'],
    ['eﬃcacy in ﬂu', 'efficacy in flu'],
    ['anti\u00adcoag\u200bulant', 'anticoagulant'],
    ['50 µg and 50 μg', '50 μg and 50 μg'],
    ['10⁹/L and 10¹² and m²', '10^9/L and 10^12 and m2'],
    ['CHA₂DS₂-VASc', 'CHA2DS2-VASc'],
    ['10⁻⁶ by day 7.³¹', '10^-6 by day 7.^31'],
    ['2½ tablets', '2 1/2 tablets'],
    ['cafe\u0301', 'café'],
  ])('folds %j to %j', (text, folded) => {
    expect(foldText(text).text).toBe(folded);
  });

  it('leads each folded stretch back to the original characters', () => {
    const text = 'Dose:  5–10\u00a0\u00a0µg of anti\u00adbiotic';
    const folded = foldText(text);
    const at = folded.text.indexOf('antibiotic');
    const span = originalSpan(folded, at, at + 'antibiotic'.length);
    expect(text.slice(span.start, span.end)).toBe('anti\u00adbiotic');
  });

  it('changes nothing when folded twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const once = foldText(text).text;
        return foldText(once).text === once;
      }),
    );
  });

  it('keeps one original range per folded unit, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { text: folded, starts, ends } = foldText(text);
        const ordered = starts.every((start, i) => i === 0 || start >= (starts[i - 1] ?? 0));
        return folded.length === starts.length && folded.length === ends.length && ordered;
      }),
    );
  });
});
