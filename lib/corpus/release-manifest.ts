import { z } from 'zod';
import { asReleaseId, type ReleaseId } from '../evidence/ids';
import type { ExplainedAbbreviation } from '../language/learn-abbreviations';

/** What makes vectors and terms of two releases interchangeable. */
export interface ReleaseSettings {
  readonly embedderId: string;
  /** Length of the vectors. */
  readonly dimensions: number;
  /** Hash over parser and passage settings. */
  readonly settingsHash: string;
}

export type VectorIndex = 'exact' | 'ivf-flat' | 'ivf-pq';

/** How the vectors of a release are searched, and why so. */
export interface VectorIndexing {
  /** 0 without partitions. */
  readonly partitions: number;
  /** Partitions visited for one question. */
  readonly probes: number;
  /** How many times the number wanted is compared again by the whole vector. */
  readonly refine: number;
  /** A sentence for the admin. */
  readonly reason: string;
  /**
   * Share of the exact ten nearest that the index finds, 0 to 1, over passages of the release taken as questions when it
   * was built; null where none was measured.
   */
  readonly recallAt10: number | null;
}

/** Facts of one finished release. */
export interface ReleaseManifest extends ReleaseSettings {
  readonly id: ReleaseId;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Version of the text analysis that made the `terms` column. */
  readonly termsVersion: string;
  readonly documents: number;
  readonly passages: number;
  /** Share of passages found again in their document, 0 to 1; 1 for an empty release. */
  readonly anchorRate: number;
  /** Mean number of terms per passage: BM25's average length. */
  readonly averageTerms: number;
  /** Short forms that the documents explain; empty in releases built before they were learned. */
  readonly abbreviations: readonly ExplainedAbbreviation[];
  readonly vectorIndex: VectorIndex;
  /** Null in releases built before it was kept. */
  readonly vectorIndexing: VectorIndexing | null;
  /** What making the indexes of terms and vectors took; null in releases built before it was kept. */
  readonly indexSeconds: number | null;
}

const wire = z.object({
  id: z.string(),
  createdAt: z.string(),
  embedderId: z.string(),
  dimensions: z.number().int().positive(),
  settingsHash: z.string(),
  termsVersion: z.string(),
  documents: z.number().int(),
  passages: z.number().int(),
  anchorRate: z.number(),
  averageTerms: z.number(),
  abbreviations: z.array(z.object({ short: z.string(), long: z.string() })).default([]),
  vectorIndex: z.enum(['exact', 'ivf-flat', 'ivf-pq']),
  vectorIndexing: z
    .object({
      partitions: z.number().int(),
      probes: z.number().int(),
      refine: z.number().int(),
      reason: z.string(),
      recallAt10: z.number().nullable(),
    })
    .nullable()
    .default(null),
  indexSeconds: z.number().nullable().default(null),
});

export function parseManifest(json: string): ReleaseManifest {
  const row = wire.parse(JSON.parse(json));
  return { ...row, id: asReleaseId(row.id) };
}
