/** Share of the relevant documents within the first `depth`; 0 when none is relevant. */
export function recall(
  ranking: readonly string[],
  judged: ReadonlyMap<string, number>,
  depth: number,
): number {
  const relevant = [...judged].filter(([, grade]) => grade > 0).map(([document]) => document);
  if (relevant.length === 0) return 0;
  const found = new Set(ranking.slice(0, depth));
  return relevant.filter((document) => found.has(document)).length / relevant.length;
}
