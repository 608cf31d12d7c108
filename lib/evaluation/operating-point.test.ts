import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operatingPoint, thresholdOfErrors } from './operating-point';
import { riskCoverageCurve } from './risk-coverage';

const outcomes = [
  { confidence: 0.9, wrong: false },
  { confidence: 0.7, wrong: true },
  { confidence: 0.7, wrong: false },
  { confidence: 0.2, wrong: true },
];

describe('an operating point', () => {
  it('counts what is answered, answered wrongly and lost at a threshold', () => {
    expect(operatingPoint(outcomes, 0.7)).toEqual({
      threshold: 0.7,
      coverage: 0.75,
      undetectedErrors: 0.25,
      selectiveRisk: 1 / 3,
      rightLost: 0,
      answered: 3,
      answeredWrongly: 1,
    });
    expect(operatingPoint(outcomes, 0.8)).toMatchObject({ coverage: 0.25, rightLost: 0.5, selectiveRisk: 0 });
  });

  it('says nothing of answers where none is given', () => {
    expect(operatingPoint(outcomes, 1)).toMatchObject({ coverage: 0, selectiveRisk: null, rightLost: 1 });
    expect(operatingPoint([], 0)).toMatchObject({ coverage: 0, selectiveRisk: null, rightLost: null });
  });

  it('is found for a share of errors: the lowest threshold that lets no more through', () => {
    expect(thresholdOfErrors(outcomes, 0.5)).toBe(0);
    expect(thresholdOfErrors(outcomes, 0.3)).toBe(0.21);
    expect(thresholdOfErrors(outcomes, 0)).toBe(0.71);
  });

  it('lies on the risk-coverage curve at every threshold of the curve', () => {
    const outcome = fc.record({
      confidence: fc.integer({ min: 0, max: 10 }).map((n) => n / 10),
      wrong: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1 }), (drawn) => {
        for (const point of riskCoverageCurve(drawn)) {
          const { coverage, undetectedErrors, selectiveRisk } = operatingPoint(drawn, point.threshold);
          expect([coverage, undetectedErrors, selectiveRisk]).toEqual([
            point.coverage,
            point.generalisedRisk,
            point.selectiveRisk,
          ]);
        }
      }),
    );
  });
});
