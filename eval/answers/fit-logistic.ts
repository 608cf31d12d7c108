import { mean } from '@/lib/evaluation/mean';

/** Weights of a logistic model by feature name, with its intercept. */
export type LogisticWeights = Readonly<Record<string, number>>;

export interface LogisticRow {
  readonly features: Readonly<Record<string, number>>;
  readonly right: boolean;
}

const steps = 4_000;
const rate = 1;

/**
 * Logistic regression by gradient ascent with a ridge, both classes weighted alike. Weights below zero are set to zero on the
 * way: every feature is one that speaks for an answer, and with few questions a negative weight is noise.
 */
export function fitLogistic(
  rows: readonly LogisticRow[],
  names: readonly string[],
  ridge = 0.01,
): LogisticWeights {
  const rights = rows.filter(({ right }) => right).length;
  const worth = (right: boolean) => 0.5 / (right ? rights : rows.length - rights);
  let weights: Record<string, number> = { intercept: 0 };
  for (let step = 0; step < steps; step += 1) {
    const gradient: Record<string, number> = { intercept: 0 };
    for (const { features, right } of rows) {
      const pull = worth(right) * ((right ? 1 : 0) - probabilityOf(features, weights));
      gradient['intercept'] = (gradient['intercept'] ?? 0) + pull;
      for (const name of names) gradient[name] = (gradient[name] ?? 0) + pull * (features[name] ?? 0);
    }
    const next: Record<string, number> = { intercept: (weights['intercept'] ?? 0) + rate * (gradient['intercept'] ?? 0) }; // prettier-ignore
    for (const name of names) {
      const weight = weights[name] ?? 0;
      next[name] = Math.max(0, weight + rate * ((gradient[name] ?? 0) - ridge * weight));
    }
    weights = next;
  }
  return weights;
}

/** The same on features of one spread, with next to no ridge; the weights are for the features as they are. */
export function fitStandardised(rows: readonly LogisticRow[], names: readonly string[]): LogisticWeights {
  const spread = new Map(
    names.map((name) => {
      const values = rows.map(({ features }) => features[name] ?? 0);
      const centre = mean(values);
      return [name, { centre, width: Math.sqrt(mean(values.map((value) => (value - centre) ** 2))) || 1 }];
    }),
  );
  const standardised = rows.map(({ features, right }) => ({
    right,
    features: Object.fromEntries(
      [...spread].map(([name, { centre, width }]) => [name, ((features[name] ?? 0) - centre) / width]),
    ),
  }));
  const fitted = fitLogistic(standardised, names, 1e-3);
  const weights = Object.fromEntries(
    [...spread].map(([name, { width }]) => [name, (fitted[name] ?? 0) / width]),
  );
  const shift = [...spread].reduce((sum, [name, { centre }]) => sum + (weights[name] ?? 0) * centre, 0);
  return { ...weights, intercept: (fitted['intercept'] ?? 0) - shift };
}

export function probabilityOf(features: Readonly<Record<string, number>>, weights: LogisticWeights): number {
  const logit = Object.entries(weights).reduce(
    (sum, [name, weight]) => sum + weight * (name === 'intercept' ? 1 : (features[name] ?? 0)),
    0,
  );
  return 1 / (1 + Math.exp(-logit));
}
