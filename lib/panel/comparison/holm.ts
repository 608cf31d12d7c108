import { ascendingOrder } from './ascending-order';

/**
 * Holm's step-down adjustment, in the order given: p_(i) times the number of hypotheses left, made monotone, at most 1. Keeps the chance of any
 * false rejection below the level under every dependence (Holm 1979, Scand J Stat 6:65).
 */
export function holm(ps: readonly number[]): readonly number[] {
  const order = ascendingOrder(ps);
  const adjusted = [...ps];
  let highest = 0;
  order.forEach((index, rank) => {
    highest = Math.max(highest, Math.min(1, (ps[index] ?? 1) * (ps.length - rank)));
    adjusted[index] = highest;
  });
  return adjusted;
}
