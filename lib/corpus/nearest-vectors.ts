import type { Table } from '@lancedb/lancedb';
import type { Table as ArrowTable } from 'apache-arrow';
import type { Found } from '../retrieval/passage-search';
import type { VectorIndexing } from './release-manifest';

/** Passages nearest to a unit vector, by cosine; through the index where there is one, else by comparing all of them. */
export async function nearestVectors(
  table: Table,
  vector: Float32Array,
  limit: number,
  indexing: Pick<VectorIndexing, 'partitions' | 'probes' | 'refine'> | null,
): Promise<readonly Found[]> {
  const nearest = table.query().nearestTo(vector).distanceType('cosine').select(['_distance']);
  const query =
    indexing === null || indexing.partitions === 0
      ? nearest.bypassVectorIndex()
      : nearest.nprobes(indexing.probes).refineFactor(indexing.refine);
  return foundRows(await query.withRowId().limit(limit).toArrow(), '_distance', (distance) => 1 - distance);
}

export function foundRows(
  table: ArrowTable,
  column: string,
  score: (value: number) => number,
): readonly Found[] {
  const rows = table.getChild('_rowid');
  const values = table.getChild(column);
  return Array.from({ length: table.numRows }, (_, index) => ({
    row: Number(rows?.get(index)),
    score: score(Number(values?.get(index))),
  }));
}
