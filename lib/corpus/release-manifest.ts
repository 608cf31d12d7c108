import { z } from 'zod';
import { asReleaseId, type ReleaseId } from '../evidence/ids';

/** What makes vectors and terms of two releases interchangeable. */
export interface ReleaseSettings {
  readonly embedderId: string;
  /** Length of the vectors. */
  readonly dimensions: number;
  /** Hash over parser and passage settings. */
  readonly settingsHash: string;
}

export type VectorIndex = 'exact' | 'ivf-flat' | 'ivf-pq';

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
  readonly vectorIndex: VectorIndex;
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
  vectorIndex: z.enum(['exact', 'ivf-flat', 'ivf-pq']),
});

export function parseManifest(json: string): ReleaseManifest {
  const row = wire.parse(JSON.parse(json));
  return { ...row, id: asReleaseId(row.id) };
}
