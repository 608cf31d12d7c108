import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConfidentOutcome } from './risk-coverage';
import { areaUnderGeneralisedRisk, areaUnderRiskCoverage, riskCoverageCurve } from './risk-coverage';

/** Most confident first; `x` is wrong. */
function outcomes(marks: string): readonly ConfidentOutcome[] {
  return [...marks].map((mark, place) => ({ confidence: 1 - place / 100, wrong: mark === 'x' }));
}

/** Probability that a right answer is more confident than a wrong one, ties half: counted over all pairs. */
function auroc(all: readonly ConfidentOutcome[]): number {
  const wrong = all.filter((one) => one.wrong);
  const right = all.filter((one) => !one.wrong);
  const pairs = right.flatMap((good) => wrong.map((bad) => Math.sign(good.confidence - bad.confidence)));
  return pairs.reduce((sum: number, sign) => sum + (sign + 1) / 2, 0) / pairs.length;
}

const some = fc.array(fc.record({ confidence: fc.integer({ min: 0, max: 9 }), wrong: fc.boolean() }), {
  minLength: 1,
  maxLength: 40,
});

describe('risk and coverage', () => {
  it('draws one point for each distinct confidence, most confident first', () => {
    const curve = riskCoverageCurve([
      { confidence: 0.9, wrong: false },
      { confidence: 0.5, wrong: true },
      { confidence: 0.5, wrong: false },
      { confidence: 0.1, wrong: true },
    ]);
    expect(curve).toEqual([
      { threshold: 0.9, coverage: 0.25, selectiveRisk: 0, generalisedRisk: 0 },
      { threshold: 0.5, coverage: 0.75, selectiveRisk: 1 / 3, generalisedRisk: 0.25 },
      { threshold: 0.1, coverage: 1, selectiveRisk: 0.5, generalisedRisk: 0.5 },
    ]);
  });

  it('agrees with areas worked out by hand', () => {
    // Right, right, wrong, right: selective risks 0, 0, 1/3, 1/4; generalised risks 0, 0, 1/4, 1/4 at quarters.
    expect(areaUnderRiskCoverage(outcomes('..x.'))).toBeCloseTo((1 / 3 + 1 / 4) / 4, 12);
    expect(areaUnderGeneralisedRisk(outcomes('..x.'))).toBeCloseTo(0.25 * (0.125 + 0.25), 12);
    expect(areaUnderRiskCoverage(outcomes('xx'))).toBe(1);
    expect(areaUnderGeneralisedRisk(outcomes('xx'))).toBe(0.5);
    expect(areaUnderRiskCoverage(outcomes('....'))).toBe(0);
    expect(areaUnderGeneralisedRisk([])).toBe(0);
  });

  it('equals the closed form of Traub et al. 2024 for every ranking, ties included', () => {
    fc.assert(
      fc.property(some, (all) => {
        const errors = all.filter(({ wrong }) => wrong).length / all.length;
        const ranked = errors === 0 || errors === 1 ? 0 : (1 - auroc(all)) * errors * (1 - errors);
        expect(areaUnderGeneralisedRisk(all)).toBeCloseTo(ranked + errors ** 2 / 2, 10);
      }),
    );
  });

  it('is lowest when every right answer is more confident than every wrong one', () => {
    expect(areaUnderGeneralisedRisk(outcomes('...xx'))).toBeCloseTo(0.4 ** 2 / 2, 12);
    expect(areaUnderGeneralisedRisk(outcomes('xx...'))).toBeCloseTo(0.4 * 0.6 + 0.4 ** 2 / 2, 12);
  });

  it('does not depend on how ties are ordered', () => {
    fc.assert(
      fc.property(some, (all) => {
        expect(areaUnderRiskCoverage(all.toReversed())).toBeCloseTo(areaUnderRiskCoverage(all), 10);
      }),
    );
  });
});
