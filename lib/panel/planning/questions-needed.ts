import { simulatePower, type Power, type SimulationOptions } from './simulate-power';
import type { StudyPlan } from './study-plan';

/** How many questions a plan needs, or that no number up to the limit is enough. */
export type QuestionsNeeded =
  | { readonly kind: 'enough'; readonly questions: number; readonly tried: readonly Power[] }
  /** More questions no longer help: raters differ too much, or are too few. */
  | { readonly kind: 'out-of-reach'; readonly tried: readonly Power[] };

export interface NeededOptions extends SimulationOptions {
  /** Power wanted, 0 to 1. */
  readonly target?: number;
  readonly most?: number;
}

/**
 * The smallest number of questions whose simulated power reaches the target: doubled from 8 until it does, then halved between. Good to the error of
 * the simulation, which `tried` shows (all points tried, by questions). Seeded.
 */
export function questionsNeeded(
  plan: StudyPlan,
  { target = 0.8, most = 2048, ...options }: NeededOptions = {},
): QuestionsNeeded {
  const tried: Power[] = [];
  const reaches = (questions: number): boolean => {
    const power = simulatePower(plan, questions, options);
    tried.push(power);
    return power.power >= target;
  };
  const inOrder = (): readonly Power[] => tried.toSorted((a, b) => a.questions - b.questions);
  let enough = 8;
  while (!reaches(enough)) {
    if (enough >= most) return { kind: 'out-of-reach', tried: inOrder() };
    enough = Math.min(most, enough * 2);
  }
  let tooFew = enough === 8 ? 1 : Math.floor(enough / 2);
  while (enough - tooFew > 1) {
    const middle = Math.floor((enough + tooFew) / 2);
    if (reaches(middle)) enough = middle;
    else tooFew = middle;
  }
  return { kind: 'enough', questions: enough, tried: inOrder() };
}
