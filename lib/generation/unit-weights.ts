import type { UnitFeatures } from './unit-features';

/** Fitted by `npm run eval -- fit-units` on development questions; see docs/answers.md. */
export const unitWeights: UnitFeatures = {
  said: 2.58,
  setting: 0.77,
  focus: 1.14,
  label: 1.25,
  similarity: 1.4,
  similarityInSetting: 1.84,
  rank: 1.49,
  hitScore: 1.25,
  quantity: 2.39,
  age: 1.3,
  drug: 1.45,
  recommendation: 1.73,
  fallback: -0.5,
  tableRow: 0.44,
  length: 0.91,
};

/** Log-odds, up to a constant, that a unit answers the question. */
export function scoreUnit(features: UnitFeatures, weights: UnitFeatures = unitWeights): number {
  return (Object.keys(weights) as readonly (keyof UnitFeatures)[]).reduce(
    (score, name) => score + weights[name] * features[name],
    0,
  );
}
