/** 1 / rank of the first relevant document within `depth`, 0 without one (Voorhees 1999). */
export function reciprocalRank(
  ranking: readonly string[],
  judged: ReadonlyMap<string, number>,
  depth: number,
): number {
  const index = ranking.slice(0, depth).findIndex((document) => (judged.get(document) ?? 0) > 0);
  return index < 0 ? 0 : 1 / (index + 1);
}
