import { seededRandom } from '../../evaluation/seeded-random';
import { mcnemar } from '../comparison/mcnemar';
import { signTest } from '../comparison/sign-test';
import { armDifference } from '../estimation/arm-difference';
import type { CrossedValue } from '../estimation/crossed';
import { wilsonInterval } from '../estimation/wilson-interval';
import { bellDraws } from './bell-draws';
import { simulateStudy } from './simulate-study';
import type { StudyPlan } from './study-plan';

export interface SimulationOptions {
  /** Two-sided level; divide it by the number of hypotheses for a Bonferroni plan. */
  readonly alpha?: number;
  readonly simulations?: number;
  readonly seed?: number;
}

/** Share of imagined studies that find the difference. */
export interface Power {
  readonly questions: number;
  readonly power: number;
  /** 95 %, of the simulation itself. */
  readonly interval: readonly [number, number];
}

/**
 * Power by simulation: studies are drawn from the plan (`simulateStudy`) and analysed as they will be, by `armDifference`: fewer than five
 * raters are taken as given. With one rater the sign test decides a preference and McNemar's mid-p two proportions. A study counts when p is below alpha and the sign is the plan's
 * (Arnold et al. 2011, BMC Med Res Methodol 11:94, on power by simulation). Seeded: the same plan gives the same figure.
 */
export function simulatePower(
  plan: StudyPlan,
  questions: number,
  { alpha = 0.05, simulations = 500, seed = 20260101 }: SimulationOptions = {},
): Power {
  const random = seededRandom(seed);
  const bell = bellDraws(random);
  let found = 0;
  for (let round = 0; round < simulations; round += 1) {
    if (finds(plan, simulateStudy(plan, questions, random, bell), alpha)) found += 1;
  }
  const { share = 0, interval = [0, 1] as const } = wilsonInterval(found, simulations) ?? {};
  return { questions, power: share, interval };
}

function finds(plan: StudyPlan, values: readonly CrossedValue[], alpha: number): boolean {
  const effect = analyse(plan, values);
  return (
    effect !== null &&
    effect.p !== null &&
    effect.p < alpha &&
    Math.sign(effect.difference) === directionOf(plan)
  );
}

function analyse(
  plan: StudyPlan,
  values: readonly CrossedValue[],
): { readonly difference: number; readonly p: number | null } | null {
  if (plan.kind === 'means' || plan.perQuestion > 1 || plan.raters > 1) return armDifference(values);
  const { positive, negative, p } = signTest(values.map(({ value }) => value));
  const difference = positive - negative;
  return { difference, p: plan.kind === 'preference' ? p : mcnemar(positive, negative).midP };
}

function directionOf(plan: StudyPlan): number {
  switch (plan.kind) {
    case 'means':
      return Math.sign(plan.difference);
    case 'proportions':
      return Math.sign(plan.arm - plan.baseline);
    case 'preference':
      return Math.sign(plan.preferred - 0.5);
  }
}
