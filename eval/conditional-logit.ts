/** One question: what is measured of each of its candidates, in the order of the model's features, and which are right. */
export interface LogitChoice {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
  /** What the question counts; default 1. */
  readonly weight?: number;
}

export interface LogitPrior {
  /** Weights that the ridge pulls to. */
  readonly weights: readonly number[];
  readonly ridge: number;
}

const steps = 300;
const firstRate = 4;
const leastRate = 1e-6;

/**
 * Conditional logit (McFadden 1974): weights that make it likely that one of the right candidates is chosen, with a ridge towards a
 * prior. Gradient ascent that halves its step where it would lose; deterministic. Questions without a right or a wrong candidate
 * say nothing.
 */
export function fitConditionalLogit(
  choices: readonly LogitChoice[],
  { weights: prior, ridge }: LogitPrior,
): readonly number[] {
  const usable = choices.filter(({ right }) => right.some(Boolean) && !right.every(Boolean));
  const total = usable.reduce((sum, { weight = 1 }) => sum + weight, 0) || 1;
  const lookAt = (weights: readonly number[]) => {
    const gradient = weights.map((weight, at) => -ridge * (weight - (prior[at] ?? 0)));
    let gain = -(ridge / 2) * sum(weights.map((weight, at) => (weight - (prior[at] ?? 0)) ** 2));
    for (const choice of usable) gain += addChoice(choice, weights, gradient, (choice.weight ?? 1) / total);
    return { weights, gradient, gain };
  };
  let here = lookAt(prior);
  let rate = firstRate;
  for (let step = 0; step < steps && rate > leastRate; step += 1) {
    const next = lookAt(here.weights.map((weight, at) => weight + rate * (here.gradient[at] ?? 0)));
    if (next.gain > here.gain) {
      here = next;
      rate *= 1.5;
    } else rate /= 2;
  }
  return here.weights;
}

/** Adds a question's share to the gradient; its logarithm of the probability that a right one is chosen. */
function addChoice(
  { rows, right }: LogitChoice,
  weights: readonly number[],
  gradient: number[],
  share: number,
): number {
  const scores = rows.map((row) => dot(row, weights));
  const highest = Math.max(...scores);
  const worth = scores.map((score) => Math.exp(score - highest));
  const all = sum(worth);
  const good = sum(worth.filter((_, at) => right[at] === true));
  rows.forEach((row, at) => {
    const value = worth[at] ?? 0;
    const pull = share * ((right[at] === true ? value / good : 0) - value / all);
    for (let name = 0; name < row.length; name += 1)
      gradient[name] = (gradient[name] ?? 0) + pull * (row[name] ?? 0);
  });
  return share * Math.log(good / all);
}

function dot(row: Float64Array, weights: readonly number[]): number {
  let total = 0;
  for (let at = 0; at < row.length; at += 1) total += (row[at] ?? 0) * (weights[at] ?? 0);
  return total;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
