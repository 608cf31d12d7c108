import { ascendingOrder } from './ascending-order';

/**
 * Benjamini and Hochberg's adjustment, in the order given: p_(i) m / i, made monotone from the largest down. Keeps the expected share of false
 * rejections below the level for independent or positively dependent tests (1995, J R Stat Soc B 57:289).
 */
export function benjaminiHochberg(ps: readonly number[]): readonly number[] {
  const order = ascendingOrder(ps);
  const adjusted = [...ps];
  let lowest = 1;
  for (let rank = order.length; rank > 0; rank -= 1) {
    const index = order[rank - 1] ?? 0;
    lowest = Math.min(lowest, ((ps[index] ?? 1) * ps.length) / rank);
    adjusted[index] = lowest;
  }
  return adjusted;
}
