import { Index, type Table } from '@lancedb/lancedb';
import type { VectorIndex, VectorIndexing } from './release-manifest';

const exactUpTo = 60_000;
const flatUpTo = 400_000;

type IndexPlan = Omit<VectorIndexing, 'recallAt10'> & { readonly kind: VectorIndex };

const grouped = new Intl.NumberFormat('en');

/**
 * The index is the product's choice, by size: exact while going through all vectors is quick, then partitions of whole
 * vectors, then partitions of compressed ones whose best are compared again whole. The shares of partitions visited are
 * from `npm run bench -- scale` (docs/retrieval.md).
 */
export function planVectorIndex(passages: number): IndexPlan {
  if (passages <= exactUpTo) {
    return {
      kind: 'exact',
      partitions: 0,
      probes: 0,
      refine: 1,
      reason: `Every vector is compared: up to ${grouped.format(exactUpTo)} passages that is quick, and nothing is missed.`,
    };
  }
  const partitions = Math.round(Math.sqrt(passages));
  if (passages <= flatUpTo) {
    return {
      kind: 'ivf-flat',
      partitions,
      probes: Math.round(partitions * 0.4),
      refine: 1,
      reason: `More than ${grouped.format(exactUpTo)} passages: vectors lie in ${grouped.format(partitions)} partitions, and the nearest 40 % are searched.`,
    };
  }
  return {
    kind: 'ivf-pq',
    partitions,
    probes: Math.round(partitions * 0.1),
    refine: 4,
    reason: `More than ${grouped.format(flatUpTo)} passages: vectors are compressed in ${grouped.format(partitions)} partitions to bound memory; the nearest 10 % are searched and the best compared again whole.`,
  };
}

/** A byte for every four dimensions; LanceDB's own choice of sixteen loses one in eight of the nearest. */
const dimensionsPerByte = 4;

export async function buildVectorIndex(
  table: Table,
  { kind, partitions }: IndexPlan,
  dimensions: number,
): Promise<void> {
  if (kind === 'exact') return;
  const options = { distanceType: 'cosine', numPartitions: partitions } as const;
  const bytes = dimensions % dimensionsPerByte === 0 ? { numSubVectors: dimensions / dimensionsPerByte } : {};
  const config = kind === 'ivf-flat' ? Index.ivfFlat(options) : Index.ivfPq({ ...options, ...bytes });
  await table.createIndex('vector', { config });
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
