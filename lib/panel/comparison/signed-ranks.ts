/** Ranks of the absolute differences, zeros left out, split by sign. */
export interface SignedRanks {
  /** Mid-ranks, each with the sign of its difference. */
  readonly ranks: readonly number[];
  /** Sum of the ranks of positive differences: Wilcoxon's V or T+. */
  readonly positive: number;
  readonly negative: number;
  /** Sizes of the groups of equal absolute differences. */
  readonly ties: readonly number[];
}

/** Signed mid-ranks of differences; zeros are dropped before ranking (Wilcoxon 1945, Biometrics Bull 1:80). */
export function signedRanks(differences: readonly number[]): SignedRanks {
  const moving = differences
    .filter((value) => !isSame(value, 0))
    .toSorted((a, b) => Math.abs(a) - Math.abs(b));
  const ranks: number[] = [];
  const ties: number[] = [];
  let start = 0;
  while (start < moving.length) {
    const size = Math.abs(moving[start] ?? 0);
    let end = start;
    while (end < moving.length && isSame(Math.abs(moving[end] ?? 0), size)) end += 1;
    const rank = (start + 1 + end) / 2;
    for (const value of moving.slice(start, end)) ranks.push(Math.sign(value) * rank);
    ties.push(end - start);
    start = end;
  }
  const total = (sign: number): number =>
    ranks.reduce((sum, rank) => (Math.sign(rank) === sign ? sum + Math.abs(rank) : sum), 0);
  return { ranks, positive: total(1), negative: total(-1), ties };
}

/** 0.7 - 0.6 and 0.4 - 0.3 are one difference, though not in binary. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
}
