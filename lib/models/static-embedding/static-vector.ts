import type { StaticWeights } from './read-weights';

/** Scales to length 1; a text without any known token gets one fixed direction, so that cosine stays defined. */
function unit(sum: Float32Array): Float32Array {
  let squares = 0;
  for (const value of sum) squares += value * value;
  if (squares === 0) {
    sum[0] = 1;
    return sum;
  }
  const factor = 1 / Math.sqrt(squares);
  for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) * factor;
  return sum;
}

/** Sum over distinct tokens, each by the square root of its count: repetition adds ever less. */
function weightedSum(ids: readonly number[], weights: StaticWeights, asQuery: boolean): Float32Array {
  const { dimensions, rows, scale, queryWeight } = weights;
  const sum = new Float32Array(dimensions);
  const sorted = Int32Array.from(ids).sort();
  let at = 0;
  while (at < sorted.length) {
    const id = sorted[at] ?? 0;
    let count = 1;
    while (sorted[at + count] === id) count += 1;
    at += count;
    const factor = Math.sqrt(count) * (scale[id] ?? 0) * (asQuery ? (queryWeight[id] ?? 0) : 1);
    const row = id * dimensions;
    for (let i = 0; i < dimensions; i += 1) sum[i] = (sum[i] ?? 0) + factor * (rows[row + i] ?? 0);
  }
  return sum;
}

/** Unit vector of a passage given its token ids. */
export function passageVector(ids: readonly number[], weights: StaticWeights): Float32Array {
  return unit(weightedSum(ids, weights, false));
}

/** Unit vector of a question given its token ids. */
export function queryVector(ids: readonly number[], weights: StaticWeights): Float32Array {
  const { dimensions, queryMap } = weights;
  const sum = weightedSum(ids, weights, true);
  const mapped = new Float32Array(dimensions);
  for (let i = 0; i < dimensions; i += 1) {
    const factor = sum[i] ?? 0;
    const row = i * dimensions;
    for (let j = 0; j < dimensions; j += 1) mapped[j] = (mapped[j] ?? 0) + factor * (queryMap[row + j] ?? 0);
  }
  return unit(mapped);
}
