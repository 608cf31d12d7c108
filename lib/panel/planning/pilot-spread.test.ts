import { expect, it } from 'vitest';
import { seededRandom } from '../../evaluation/seeded-random';
import type { CrossedValue } from '../estimation/crossed';
import { bellDraws } from './bell-draws';
import { liabilityShare } from './liability-share';
import { spreadOfMeans, spreadOfPreference, spreadOfProportions } from './pilot-spread';
import { simulateStudy } from './simulate-study';
import type { StudyPlan } from './study-plan';

const panel = { raters: 40, perQuestion: 40 } as const;

function draws(plan: StudyPlan, questions: number): readonly CrossedValue[] {
  const random = seededRandom(7);
  return simulateStudy(plan, questions, random, bellDraws(random));
}

it('at a chance of one half the share is that of Sheppard: the sine of 2π times the covariance', () => {
  expect(liabilityShare(1 / 12, 0.5)).toBeCloseTo(0.5, 10);
  expect(liabilityShare(0.05, 0.5)).toBeCloseTo(Math.sin(2 * Math.PI * 0.05), 10);
});

it('the share at other chances is that of the bivariate normal distribution integrated another way', () => {
  // P(X < -1, Y < -1) at a correlation of one half: the integral of φ(x) Φ((-1 - x/2) / √¾) up to -1 is 0.06251409; P(X < -1) is 0.15865525.
  expect(liabilityShare(0.06251409 - 0.15865525 ** 2, 0.15865525)).toBeCloseTo(0.5, 6);
});

it('no covariance is no share, and values that are all alike tell nothing', () => {
  expect(liabilityShare(0, 0.2)).toBeCloseTo(0, 10);
  expect(liabilityShare(0, 0)).toBeNull();
  expect(liabilityShare(0, 1)).toBeNull();
});

it('a large pilot gives back the spreads that it was drawn with', () => {
  const plan: StudyPlan = {
    ...{ kind: 'means', ...panel, difference: 0.3 },
    ...{ questionDeviation: 0.6, raterDeviation: 0.3, residualDeviation: 0.8 },
  };
  const found = spreadOfMeans(draws(plan, 400));
  expect(found).toMatchObject({ kind: 'means' });
  if (found?.kind !== 'means') return;
  expect(found.questionDeviation).toBeCloseTo(0.6, 1);
  expect(found.raterDeviation).toBeCloseTo(0.3, 1);
  expect(found.residualDeviation).toBeCloseTo(0.8, 1);
});

it('a large pilot gives back the shares of preference that it was drawn with, ties apart', () => {
  const plan: StudyPlan = {
    ...{ kind: 'preference', ...panel, preferred: 0.7, ties: 0.2 },
    ...{ questionShare: 0.3, raterShare: 0.1 },
  };
  const found = spreadOfPreference(draws(plan, 400));
  expect(found?.kind).toBe('preference');
  if (found?.kind !== 'preference') return;
  expect(found.ties).toBeCloseTo(0.2, 1);
  expect(Math.abs(found.questionShare - 0.3)).toBeLessThan(0.05);
  expect(Math.abs(found.raterShare - 0.1)).toBeLessThan(0.05);
});

it('shares of proportions are those of the arms in which scores differ', () => {
  const of = (question: string, rater: string, arm: number) => ({
    ...{ question, rater, arm, baseline: 0, value: arm },
  });
  // Raters agree on every question: all that varies lies in questions, short of certainty.
  const pairs = ['a', 'b', 'c', 'd'].flatMap((question, place) =>
    ['r', 's'].map((rater) => of(question, rater, place % 2)),
  );
  expect(spreadOfProportions(pairs)).toMatchObject({ kind: 'proportions', baseline: 0, raterShare: 0 });
  expect(spreadOfProportions(pairs)).toHaveProperty('questionShare', 0.95);
  expect(spreadOfProportions(pairs.map((pair) => ({ ...pair, arm: 0 })))).toBeNull();
});
