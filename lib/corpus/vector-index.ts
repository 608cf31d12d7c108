import { Index, type Table } from '@lancedb/lancedb';
import type { VectorIndex } from './release-manifest';

const exactUpTo = 60_000;
const flatUpTo = 400_000;

/** The index is the product's choice, by size: exact while a scan is quick, then partitions, then compressed partitions. */
export function vectorIndexFor(passages: number): VectorIndex {
  if (passages <= exactUpTo) return 'exact';
  return passages <= flatUpTo ? 'ivf-flat' : 'ivf-pq';
}

export async function buildVectorIndex(table: Table, kind: VectorIndex, passages: number): Promise<void> {
  if (kind === 'exact') return;
  const numPartitions = Math.round(Math.sqrt(passages));
  const config =
    kind === 'ivf-flat'
      ? Index.ivfFlat({ distanceType: 'cosine', numPartitions })
      : Index.ivfPq({ distanceType: 'cosine', numPartitions });
  await table.createIndex('vector', { config });
}

/**
 * Partitions to visit, and how many times the limit to re-rank by exact distance. Four in ten partitions find the exact
 * ten nearest at 185,000 passages and cost 10 ms (docs/retrieval.md).
 */
export function probing(
  kind: VectorIndex,
  passages: number,
): { readonly probes: number; readonly refine: number } {
  const partitions = Math.round(Math.sqrt(passages));
  const share = kind === 'ivf-pq' ? 0.15 : 0.4;
  return { probes: Math.max(20, Math.round(partitions * share)), refine: kind === 'ivf-pq' ? 4 : 1 };
}

export async function buildTermIndex(table: Table): Promise<void> {
  const config = Index.fts({
    baseTokenizer: 'whitespace',
    lowercase: false,
    stem: false,
    removeStopWords: false,
    asciiFolding: false,
    withPosition: false,
    maxTokenLength: 120,
  });
  await table.createIndex('terms', { config });
}
