import type { UnitFeatures } from './unit-features';

/** Fitted by `npm run eval -- fit-units` on development questions; see docs/answers.md. */
export const unitWeights: UnitFeatures = {
  said: 2.61,
  setting: 1.37,
  focus: 0.92,
  similarity: 1.42,
  similarityInSetting: 1.99,
  rank: 1.3,
  hitScore: 1.93,
  quantity: 2.56,
  age: 1.46,
  drug: 1.42,
  recommendation: 2.07,
  tableRow: 0.64,
  length: 1.09,
};

/** Log-odds, up to a constant, that a unit answers the question. */
export function scoreUnit(features: UnitFeatures, weights: UnitFeatures = unitWeights): number {
  return (Object.keys(weights) as readonly (keyof UnitFeatures)[]).reduce(
    (score, name) => score + weights[name] * features[name],
    0,
  );
}
