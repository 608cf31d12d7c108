import { describe, expect, it } from 'vitest';
import type { Check, Support } from './check';
import { composeClaimSupport, composeSupport, type CheckedCitation } from './compose-support';
import { finding } from './finding';

const pass = (name: Check['name']): Check => ({ name, outcome: 'pass', note: null });
const fail = (name: Check['name'], claim: readonly [number, number], inQuote: boolean): Check => ({
  name,
  outcome: 'fail',
  reason: `${name} disagree`,
  disagreements: [
    {
      claim: { start: claim[0], end: claim[1] },
      quote: inQuote ? { start: 0, end: 1 } : null,
      reason: `${name} disagree`,
    },
  ],
});
const citation = (support: Support, ...checks: readonly Check[]): CheckedCitation => ({
  support,
  checks: [pass('quote'), ...checks],
});

describe('composeSupport', () => {
  const difference = { claim: null, evidence: null, reason: 'r' };
  it.each([
    [false, [], 1, 'unverifiable'],
    [true, [finding('numbers', [{ ...difference, severity: 'contradicts' as const }])], 1, 'contradicted'],
    [true, [finding('numbers', [{ ...difference, severity: 'leaves-open' as const }])], 1, 'not-enough'],
    [true, [finding('strength', [{ ...difference, severity: 'weakens' as const }])], 1, 'partly'],
    [true, [finding('numbers', [])], 0.4, 'partly'],
    [true, [finding('numbers', [])], 0.1, 'not-enough'],
    [true, [finding('numbers', [])], 0.9, 'supported'],
  ] as const)('quote found %s, findings %j, coverage %d: %s', (found, findings, coverage, support) => {
    expect(composeSupport(found, findings, coverage)).toBe(support);
  });
});

describe('composeClaimSupport', () => {
  it('takes the support of a single citation', () => {
    expect(composeClaimSupport([citation('supported', pass('numbers'))])).toEqual({
      support: 'supported',
      reason: null,
    });
    expect(composeClaimSupport([]).support).toBe('unverifiable');
  });

  it('lets one citation bear the number that the other lacks', () => {
    const first = citation('not-enough', fail('numbers', [10, 14], false));
    const second = citation('not-enough', fail('numbers', [30, 34], false));
    expect(composeClaimSupport([first, second]).support).toBe('supported');
  });

  it('stays open when no citation bears a number', () => {
    const lacking = citation('not-enough', fail('numbers', [10, 14], false));
    expect(composeClaimSupport([lacking, lacking]).support).toBe('not-enough');
    expect(composeClaimSupport([lacking, citation('supported')]).support).toBe('not-enough');
  });

  it('says that citations disagree when one bears what another denies', () => {
    const denying = citation('contradicted', fail('numbers', [10, 14], true));
    const bearing = citation('supported', pass('numbers'));
    const result = composeClaimSupport([denying, bearing]);
    expect(result.support).toBe('partly');
    expect(result.reason).toContain('citations disagree');
  });

  it('is contradicted when any citation denies it outright', () => {
    const denying = citation('contradicted', fail('polarity', [0, 4], true));
    expect(composeClaimSupport([denying, citation('supported', pass('polarity'))]).support).toBe(
      'contradicted',
    );
  });

  it('is at most partly supported when a quote was lost', () => {
    const lost: CheckedCitation = { support: 'unverifiable', checks: [fail('quote', [0, 0], false)] };
    expect(composeClaimSupport([citation('supported', pass('numbers')), lost]).support).toBe('partly');
    expect(composeClaimSupport([lost]).support).toBe('unverifiable');
  });
});
