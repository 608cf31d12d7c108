import type { UnitFeatures } from '@/lib/generation/unit-features';
import { unitWeights } from '@/lib/generation/unit-weights';
import { fitConditionalLogit } from '../conditional-logit';

/** The units of one question and which of them hold the reference answer. */
export interface Choice {
  readonly features: readonly UnitFeatures[];
  readonly right: readonly boolean[];
}

/** Pull towards zero: few questions, so no feature may run away. */
const ridge = 0.01;
const names = Object.keys(unitWeights) as readonly (keyof UnitFeatures)[];

/** Weights of answer units under which a right one is likely to be chosen. */
export function fitChoice(choices: readonly Choice[]): UnitFeatures {
  const rows = choices.map(({ features, right }) => ({
    right,
    rows: features.map((one) => Float64Array.from(names, (name) => one[name])),
  }));
  const fitted = fitConditionalLogit(rows, { weights: names.map(() => 0), ridge });
  return Object.fromEntries(names.map((name, at) => [name, fitted[at] ?? 0])) as unknown as UnitFeatures;
}
