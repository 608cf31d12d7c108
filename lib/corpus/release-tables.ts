import type { Table } from '@lancedb/lancedb';
import type { Table as ArrowTable } from 'apache-arrow';
import type { ReleaseId } from '../evidence/ids';

export interface ReleaseTables {
  readonly passages: Table;
  readonly documents: Table;
  readonly vocabulary: Table;
}

export const tableNames = (id: ReleaseId): Readonly<Record<keyof ReleaseTables, string>> => ({
  passages: `passages_${id}`,
  documents: `documents_${id}`,
  vocabulary: `vocabulary_${id}`,
});

/** Rows come back as Arrow proxies: these are plain objects. */
export const plainRows = (table: ArrowTable): readonly Record<string, unknown>[] =>
  table.toArray().map((row) => ({ ...row.toJSON() }));
