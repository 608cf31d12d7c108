import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/** Standard normal numbers from uniform ones, by inversion. */
export function bellDraws(random: () => number): () => number {
  return () => normalQuantile(Math.max(random(), 2 ** -33), 0, 1);
}
