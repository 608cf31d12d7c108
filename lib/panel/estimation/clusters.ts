/** Which of `size` clusters each value belongs to, numbered in the order met. */
export interface Clusters {
  readonly size: number;
  readonly member: readonly number[];
}

/** Numbers clusters by their names. */
export function clustersOf(names: readonly string[]): Clusters {
  const places = new Map<string, number>();
  for (const name of names) if (!places.has(name)) places.set(name, places.size);
  return { size: places.size, member: names.map((name) => places.get(name) ?? 0) };
}
