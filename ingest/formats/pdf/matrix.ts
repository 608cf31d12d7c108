/** A plane transformation as PDF writes it: `x' = ax + cy + e`, `y' = bx + dy + f`. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export const asMatrix = (values: readonly unknown[]): Matrix => {
  const at = (index: number): number => Number(values[index] ?? 0);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
};

/** First `inner`, then `outer`. */
export const multiply = (outer: Matrix, inner: readonly unknown[]): Matrix => {
  const [m, n] = [outer, asMatrix(inner)];
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
};
