import type { ReleaseId } from './ids';

/** How the passages of a release are searched by meaning, and why so: the product's choice, told to the admin. */
export interface IndexFacts {
  readonly releaseId: ReleaseId;
  readonly passages: number;
  readonly embedderId: string;
  readonly dimensions: number;
  readonly kind: 'exact' | 'ivf-flat' | 'ivf-pq';
  readonly reason: string;
  readonly partitions: number;
  /** Partitions visited for one question. */
  readonly probes: number;
  /** Share of the exact ten nearest that the index found when the release was built, 0 to 1; null when not measured. */
  readonly recallAt10: number | null;
}
