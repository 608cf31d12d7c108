import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDocumentId, asPassageId } from '../evidence/ids';
import type { Passage } from '../evidence/passage';
import { verifyCitation } from './verify-citation';
import { verifyPair } from './verify-pair';

const drug = fc.constantFrom('amoxicillin', 'metformin', 'enalapril', 'salbutamol', 'warfarin', 'fictopril');
const unit = fc.constantFrom('mg', 'g', 'mcg', 'mL', 'IU', 'mg/kg', 'mmol/L');
const route = fc.constantFrom('orally', 'intravenously', 'by subcutaneous injection');
const frequency = fc.constantFrom('twice daily', 'every 6 hours', 'once a week', '3 times a day');
const people = fc.constantFrom('adults', 'children', 'pregnant women', 'older adults');

interface Recommendation {
  readonly text: string;
  readonly dose: number;
}

const recommendation: fc.Arbitrary<Recommendation> = fc
  .record({
    drug,
    unit,
    route,
    frequency,
    people,
    dose: fc.oneof(
      fc.integer({ min: 2, max: 99_999 }),
      fc.integer({ min: 11, max: 999 }).map((tenths) => tenths / 10),
    ),
    days: fc.integer({ min: 2, max: 28 }),
  })
  .map((parts) => ({
    dose: parts.dose,
    text: `Give ${parts.drug} ${parts.dose} ${parts.unit} ${parts.route} ${parts.frequency} for ${parts.days} days in ${parts.people}.`,
  }));

function passageOf(text: string, start: number): Passage {
  return {
    id: asPassageId('p'),
    documentId: asDocumentId('d'),
    ordinal: 1,
    kind: 'recommendation',
    sectionPath: [],
    text,
    tableHeader: '',
    grade: null,
    pages: [],
    anchored: true,
    start,
    end: start + text.length,
  };
}

describe('verification, whatever the numbers', () => {
  it('supports every recommendation by itself', () => {
    fc.assert(fc.property(recommendation, ({ text }) => verifyPair(text, text).support === 'supported'));
  });

  it('is flipped by a change of any single digit', () => {
    const changed = fc
      .tuple(recommendation, fc.nat(), fc.integer({ min: 1, max: 9 }))
      .map(([{ text }, which, by]) => {
        const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
        const at = places[which % places.length] ?? 0;
        const digit = (Number(text.charAt(at)) + by) % 10;
        return { text, claim: text.slice(0, at) + String(digit) + text.slice(at + 1) };
      });
    fc.assert(
      fc.property(changed, ({ text, claim }) => {
        const { support, checks } = verifyPair(claim, text);
        return (
          support === 'contradicted' &&
          checks.some(({ name, outcome }) => name === 'numbers' && outcome === 'fail')
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is not moved by white space, the case of units or thousands separators', () => {
    const rewritten = fc
      .tuple(recommendation, fc.boolean(), fc.boolean(), fc.boolean())
      .map(([{ text, dose }, spaces, upper, separator]) => {
        let claim = separator ? text.replace(String(dose), dose.toLocaleString('en-US')) : text;
        if (upper) claim = claim.replace(/\b(?:mg|mcg|mL|mg\/kg|mmol\/L)\b/g, (found) => found.toUpperCase());
        if (spaces) claim = claim.replace(/ /g, ' \u00a0 ');
        return { text, claim };
      });
    fc.assert(fc.property(rewritten, ({ text, claim }) => verifyPair(claim, text).support === 'supported'));
  });

  it('gives quotes whose offsets slice to the quote, however the quote was spaced and cased', () => {
    const given = fc.tuple(
      recommendation,
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 0, max: 500 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(given, ([{ text }, from, count, start, spaced]) => {
        const words = text.split(' ');
        const first = from % (words.length - 3);
        const cut = words
          .slice(first, first + 3 + (count % (words.length - first)))
          .join(spaced ? '\n  ' : ' ');
        const canonicalText = `${'x'.repeat(Math.max(0, start - 1))}${start > 0 ? ' ' : ''}${text}`;
        const { quote } = verifyCitation({
          claimText: text,
          given: cut,
          passage: passageOf(text, start),
          canonicalText,
          otherPassages: [],
        });
        expect(quote).not.toBeNull();
        return (
          quote !== null &&
          canonicalText.slice(quote.start, quote.end) === quote.text &&
          quote.text === cut.replace(/\s+/g, ' ')
        );
      }),
    );
  });

  it('never finds words that are not there', () => {
    fc.assert(
      fc.property(recommendation, ({ text }) => {
        const made = text.replace(/^Give/, 'Never ever give');
        return (
          verifyCitation({ claimText: text, given: made, passage: passageOf(text, 0), otherPassages: [] })
            .quote === null
        );
      }),
    );
  });
});
