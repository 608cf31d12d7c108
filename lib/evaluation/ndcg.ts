/**
 * Normalised discounted cumulative gain at `depth`: gain is the grade, discount log2(rank + 1) (Järvelin and Kekäläinen
 * 2002, as trec_eval computes it). 0 when nothing is relevant.
 */
export function ndcg(ranking: readonly string[], judged: ReadonlyMap<string, number>, depth: number): number {
  const ideal = [...judged.values()].filter((grade) => grade > 0).toSorted((a, b) => b - a);
  const best = discounted(ideal.slice(0, depth));
  if (best === 0) return 0;
  return discounted(ranking.slice(0, depth).map((document) => Math.max(0, judged.get(document) ?? 0))) / best;
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((total, gain, index) => total + gain / Math.log2(index + 2), 0);
}
