import { expect, it } from 'vitest';
import { seededRandom } from '../../evaluation/seeded-random';
import { crossedEffects } from '../estimation/crossed-effects';
import { agreementWidth } from './agreement-width';
import { bellDraws } from './bell-draws';
import { questionsNeeded } from './questions-needed';
import { simulatePower } from './simulate-power';
import { simulateStudy } from './simulate-study';
import type { MeansPlan, PreferencePlan, ProportionsPlan } from './study-plan';

const oneRater = { raters: 1, perQuestion: 1 } as const;

/** Cohen's middling effect, d_z = 0.5. */
const means: MeansPlan = {
  kind: 'means',
  ...oneRater,
  difference: 0.5,
  questionDeviation: 0.6,
  raterDeviation: 0,
  residualDeviation: 0.8,
};
const preference: PreferencePlan = {
  kind: 'preference',
  ...oneRater,
  preferred: 0.65,
  ties: 0,
  questionShare: 0,
  raterShare: 0,
};
const proportions: ProportionsPlan = {
  kind: 'proportions',
  ...oneRater,
  arm: 0.1,
  baseline: 0.25,
  questionShare: 0,
  raterShare: 0,
};

it('34 pairs find a middling difference with the power that the tables give, 81 %', () => {
  // G*Power 3.1, matched pairs, d_z = 0.5, two-sided 0.05: n = 34, power 0.8078.
  const { power } = simulatePower(means, 34, { simulations: 2000 });
  expect(Math.abs(power - 0.8078)).toBeLessThan(0.025);
});

it('100 preferences at 65 % have the power of the exact binomial test', () => {
  // Rejects at 39 or fewer and 61 or more of 100 (level 0.0352): P(X >= 61 | 0.65) = 0.8276.
  const { power } = simulatePower(preference, 100, { simulations: 2000 });
  expect(Math.abs(power - 0.8276)).toBeLessThan(0.025);
});

it('without a difference the level is kept', () => {
  const none = simulatePower({ ...means, difference: 1e-9 }, 40, { simulations: 2000 });
  expect(none.power).toBeLessThan(0.04);
  const crossedNull: MeansPlan = {
    ...means,
    raters: 6,
    perQuestion: 3,
    difference: 1e-9,
    raterDeviation: 0.3,
  };
  expect(simulatePower(crossedNull, 40, { simulations: 500 }).power).toBeLessThan(0.06);
});

it('the level is kept however raters differ: for raters like these from five on, for these raters below', () => {
  // One side of a two-sided test: 0.025 is nominal.
  for (const raters of [2, 3, 5, 8]) {
    for (const raterDeviation of [0.3, 1]) {
      const plan: MeansPlan = {
        ...means,
        difference: 1e-9,
        raters,
        raterDeviation,
        perQuestion: Math.min(3, raters),
      };
      expect(simulatePower(plan, 40, { simulations: 1000 }).power, `${raters} raters`).toBeLessThan(0.035);
    }
  }
});

it('two raters taken as a sample keep the level too', () => {
  const random = seededRandom(11);
  const bell = bellDraws(random);
  const plan: MeansPlan = { ...means, difference: 0, raters: 5, perQuestion: 5, raterDeviation: 1 };
  const rejected = Array.from({ length: 500 }, () => {
    // Two of five independent raters.
    const seen = simulateStudy(plan, 40, random, bell).filter(({ rater }) => rater < '2');
    return (crossedEffects(seen)?.p ?? 1) < 0.05;
  }).filter(Boolean).length;
  expect(rejected / 500).toBeLessThan(0.05);
});

it('the number of questions comes out near the tables', () => {
  const needed = questionsNeeded(means, { simulations: 1000 });
  expect(needed.kind).toBe('enough');
  expect(needed.kind === 'enough' && Math.abs(needed.questions - 34)).toBeLessThanOrEqual(3);
});

it('two proportions without clustering need what McNemar needs', () => {
  // Miettinen 1968 with discordant shares 0.075 and 0.225: n = 98 for 80 %.
  const { power } = simulatePower(proportions, 98, { simulations: 1000 });
  expect(Math.abs(power - 0.8)).toBeLessThan(0.05);
});

it('raters who differ in the difference set a limit that questions cannot lift', () => {
  const plan: MeansPlan = { ...means, raters: 5, perQuestion: 3, raterDeviation: 1 };
  const needed = questionsNeeded(plan, { simulations: 60, most: 64 });
  expect(needed.kind).toBe('out-of-reach');
  expect(needed.tried.map(({ questions }) => questions)).toEqual([8, 16, 32, 64]);
});

it('more raters on a question help, and the same seed gives the same power', () => {
  const plan: ProportionsPlan = { ...proportions, questionShare: 0.4, raterShare: 0.1 };
  const three = simulatePower({ ...plan, raters: 6, perQuestion: 3 }, 60, { simulations: 200 });
  expect(three.power).toBeGreaterThan(simulatePower(plan, 60, { simulations: 200 }).power);
  expect(simulatePower(plan, 60, { simulations: 50, seed: 5 })).toEqual(
    simulatePower(plan, 60, { simulations: 50, seed: 5 }),
  );
});

it('the width of kappa is that of its large-sample error', () => {
  // Two raters, even split, kappa 0.6: SE = √((1 - 0.36) / n) (Fleiss 1981), so n = 100 gives a width near 0.31.
  const [fleiss, ac1] = agreementWidth({ units: 100, raters: 2, prevalence: [0.5, 0.5], kappa: 0.6 });
  expect(Math.abs((fleiss?.value ?? 0) - 0.6)).toBeLessThan(0.02);
  expect(Math.abs((fleiss?.width ?? 0) - 0.314)).toBeLessThan(0.02);
  expect(Math.abs((ac1?.width ?? 0) - 0.314)).toBeLessThan(0.02);
});

it('a rare category leaves kappa undefined in some studies, and says so', () => {
  const [fleiss, ac1] = agreementWidth(
    { units: 20, raters: 2, prevalence: [0.99, 0.01], kappa: 0.5 },
    { simulations: 100 },
  );
  expect(fleiss?.defined).toBeLessThan(1);
  expect(ac1?.defined).toBe(1);
});
