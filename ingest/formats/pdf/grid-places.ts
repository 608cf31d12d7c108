/** How far apart edges of one line may lie. */
export const TOUCH = 4;

/** Distinct places of edges, near ones counted as one. */
export const places = (edges: readonly number[]): readonly number[] =>
  edges
    .toSorted((a, b) => a - b)
    .filter((at, index, all) => index === 0 || at - (all[index - 1] ?? 0) > TOUCH);
