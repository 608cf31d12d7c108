import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { differencesOf, type ScorePair } from './paired-differences';
import { signedRanks, type SignedRanks } from './signed-ranks';

/** Wilcoxon's test of paired scores. */
export interface WilcoxonSignedRank {
  /** Sum of the ranks in favour of the arm (V, T+). */
  readonly positive: number;
  /** Pairs that differ; the others take no part. */
  readonly moving: number;
  readonly method: 'exact' | 'normal';
  /** Two-sided. */
  readonly p: number;
}

/** Up to so many differing pairs the exact distribution is used. */
const exactUpTo = 25;

/**
 * Wilcoxon signed rank test (Wilcoxon 1945). Exact for up to 25 differing pairs: all 2^n signs of the mid-ranks at hand, so ties stay
 * exact too (Hollander, Wolfe and Chicken 2014, ch. 3.1). Beyond, or when asked for: normal with the tie correction
 * n(n+1)(2n+1)/24 - Σ(t³-t)/48 and a continuity correction of ½. No differing pair: p is 1.
 */
export function wilcoxonSignedRank(
  pairs: readonly ScorePair[],
  method?: 'exact' | 'normal',
): WilcoxonSignedRank {
  const ranked = signedRanks(differencesOf(pairs));
  const moving = ranked.ranks.length;
  const chosen = method ?? (moving <= exactUpTo ? 'exact' : 'normal');
  const p = moving === 0 ? 1 : chosen === 'exact' ? exactP(ranked) : normalP(ranked);
  return { positive: ranked.positive, moving, method: chosen, p };
}

function exactP({ ranks, positive, negative }: SignedRanks): number {
  // Mid-ranks are halves: doubled, they index the sums.
  const doubled = ranks.map((rank) => Math.round(2 * Math.abs(rank)));
  const most = doubled.reduce((total, rank) => total + rank, 0);
  const chances = [1, ...Array.from({ length: most }, () => 0)];
  for (const rank of doubled) {
    for (let sum = most; sum >= 0; sum -= 1) {
      const without = chances[sum] ?? 0;
      const withRank = sum >= rank ? (chances[sum - rank] ?? 0) : 0;
      chances[sum] = (without + withRank) / 2;
    }
  }
  const smaller = Math.round(2 * Math.min(positive, negative));
  const tail = chances.slice(0, smaller + 1).reduce((total, chance) => total + chance, 0);
  return Math.min(1, 2 * tail);
}

function normalP({ ranks, positive, ties }: SignedRanks): number {
  const n = ranks.length;
  const variance = (n * (n + 1) * (2 * n + 1)) / 24 - ties.reduce((total, t) => total + t ** 3 - t, 0) / 48;
  const distance = Math.max(0, Math.abs(positive - (n * (n + 1)) / 4) - 0.5);
  return Math.min(1, 2 * normalCdf(-distance / Math.sqrt(variance), 0, 1));
}
