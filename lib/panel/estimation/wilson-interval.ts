import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/** A share with its interval; all 0 to 1. */
export interface Proportion {
  readonly share: number;
  readonly interval: readonly [number, number];
}

/**
 * Wilson's score interval without continuity correction (Wilson 1927, J Am Stat Assoc 22:209; Newcombe 1998, Stat Med 17:857, method 3). Holds
 * at 0 of n and n of n, where safety figures live. Cases must be independent. `null` for no case.
 */
export function wilsonInterval(events: number, cases: number, confidence = 0.95): Proportion | null {
  if (cases === 0) return null;
  const share = events / cases;
  const z = normalQuantile((1 + confidence) / 2, 0, 1);
  const spread = z * Math.sqrt((share * (1 - share)) / cases + z ** 2 / (4 * cases ** 2));
  const centre = share + z ** 2 / (2 * cases);
  const scale = 1 + z ** 2 / cases;
  return {
    share,
    interval: [
      events === 0 ? 0 : Math.max(0, (centre - spread) / scale),
      events === cases ? 1 : Math.min(1, (centre + spread) / scale),
    ],
  };
}
