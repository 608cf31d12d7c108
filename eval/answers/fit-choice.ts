import type { UnitFeatures } from '@/lib/generation/unit-features';
import { scoreUnit } from '@/lib/generation/unit-weights';

/** The units of one question and which of them hold the reference answer. */
export interface Choice {
  readonly features: readonly UnitFeatures[];
  readonly right: readonly boolean[];
}

const steps = 400;
const rate = 0.5;
/** Pull towards zero: few questions, so no feature may run away. */
const ridge = 0.01;

/** Conditional logit (McFadden 1974) by gradient ascent: the probability that one of the right units is chosen. */
export function fitChoice(choices: readonly Choice[]): UnitFeatures {
  const usable = choices.filter(({ right }) => right.some(Boolean) && right.some((one) => !one));
  const names = Object.keys(usable[0]?.features[0] ?? {}) as readonly (keyof UnitFeatures)[];
  let weights = Object.fromEntries(names.map((name) => [name, 0])) as Record<keyof UnitFeatures, number>;
  for (let step = 0; step < steps; step += 1) {
    const gradient = Object.fromEntries(names.map((name) => [name, 0])) as Record<keyof UnitFeatures, number>;
    for (const choice of usable) addGradient(gradient, choice, weights, names);
    weights = Object.fromEntries(
      names.map((name) => [
        name,
        weights[name] + rate * (gradient[name] / usable.length - ridge * weights[name]),
      ]),
    ) as Record<keyof UnitFeatures, number>;
  }
  return weights;
}

function addGradient(
  gradient: Record<keyof UnitFeatures, number>,
  { features, right }: Choice,
  weights: UnitFeatures,
  names: readonly (keyof UnitFeatures)[],
): void {
  const scores = features.map((one) => scoreUnit(one, weights));
  const highest = Math.max(...scores);
  const worth = scores.map((score) => Math.exp(score - highest));
  const all = sum(worth);
  const good = sum(worth.map((value, index) => (right[index] === true ? value : 0)));
  features.forEach((one, index) => {
    const value = worth[index] ?? 0;
    const pull = (right[index] === true ? value / good : 0) - value / all;
    for (const name of names) gradient[name] += pull * one[name];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
