/** The same entries with neighbours of one group moved apart where that is possible; the order is kept otherwise. */
export function spreadOut<T>(list: readonly T[], groupOf: (entry: T) => unknown): readonly T[] {
  const waiting = [...list];
  const left = new Map<unknown, number>();
  for (const entry of waiting) left.set(groupOf(entry), (left.get(groupOf(entry)) ?? 0) + 1);
  const spread: T[] = [];
  while (waiting.length > 0) {
    const before = spread.length === 0 ? undefined : groupOf(spread.at(-1) as T);
    // A group that fills half of what is left must go now, or it will stand together at the end.
    const urgent = waiting.findIndex(
      (entry) => groupOf(entry) !== before && (left.get(groupOf(entry)) ?? 0) * 2 > waiting.length,
    );
    const other = waiting.findIndex((entry) => groupOf(entry) !== before);
    const [next] = waiting.splice(Math.max(0, urgent === -1 ? other : urgent), 1) as [T];
    left.set(groupOf(next), (left.get(groupOf(next)) ?? 1) - 1);
    spread.push(next);
  }
  return spread;
}
