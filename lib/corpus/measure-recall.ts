import type { Table } from '@lancedb/lancedb';
import { nearestVectors } from './nearest-vectors';
import type { VectorIndexing } from './release-manifest';

const sampled = 32;
const depth = 10;

/**
 * Share of the exact ten nearest that the index finds, over passages spread evenly over the release; a passage taken as
 * the question is left out of its own neighbours.
 */
export async function measureRecall(
  table: Table,
  indexing: Pick<VectorIndexing, 'partitions' | 'probes' | 'refine'>,
  passages: number,
): Promise<number> {
  const count = Math.min(sampled, passages);
  const offsets = Array.from({ length: count }, (_, index) => Math.floor((index * passages) / count));
  const rows = await table.takeOffsets(offsets).select(['vector']).withRowId().toArrow();
  let wanted = 0;
  let found = 0;
  for (let at = 0; at < rows.numRows; at += 1) {
    const vector: unknown = rows.getChild('vector')?.get(at)?.toArray();
    if (!(vector instanceof Float32Array)) continue;
    const own = Number(rows.getChild('_rowid')?.get(at));
    const others = async (through: typeof indexing | null): Promise<readonly number[]> =>
      (await nearestVectors(table, vector, depth + 1, through))
        .map(({ row }) => row)
        .filter((row) => row !== own)
        .slice(0, depth);
    const exact = await others(null);
    const indexed = new Set(await others(indexing));
    wanted += exact.length;
    found += exact.filter((row) => indexed.has(row)).length;
  }
  return wanted === 0 ? 1 : found / wanted;
}
