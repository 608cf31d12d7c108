import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { parseQrels, type Qrels } from '@/lib/evaluation/qrels';

export interface BeirRow {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The document the row is a part of, where the set says so; else the row itself. */
  readonly partOf: string;
}

export interface BeirSet {
  readonly rows: readonly BeirRow[];
  /** Judged questions only. */
  readonly queries: readonly { readonly id: string; readonly text: string }[];
  readonly qrels: Qrels;
}

const row = z.object({
  _id: z.string(),
  title: z.string().nullish(),
  text: z.string(),
  doc_id: z.string().optional(),
  metadata: z.object({ doc_id: z.string().optional() }).loose().optional(),
});
const query = z.object({ _id: z.string(), text: z.string() });

/** Reads `corpus.jsonl`, `queries.jsonl` (each may be gzipped) and `qrels/SPLIT.tsv`. */
export function readBeir(folder: string, split: string): BeirSet {
  const qrels = parseQrels(readText(join(folder, 'qrels', `${split}.tsv`)));
  const read = readLines(join(folder, 'corpus.jsonl')).map((line) => row.parse(line));
  const judged = new Set([...qrels.values()].flatMap((documents) => [...documents.keys()]));
  const judgesRows = read.some(({ _id }) => judged.has(_id));
  const rows = read.map(({ _id, title, text, doc_id: docId, metadata }) => ({
    id: _id,
    title: title ?? '',
    text,
    partOf: judgesRows ? _id : (metadata?.doc_id ?? docId ?? _id),
  }));
  const queries = readLines(join(folder, 'queries.jsonl'))
    .map((line) => query.parse(line))
    .filter(({ _id }) => qrels.has(_id))
    .map(({ _id, text }) => ({ id: _id, text }));
  return { rows, queries, qrels };
}

function readLines(path: string): readonly unknown[] {
  return readText(path)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}

function readText(path: string): string {
  if (existsSync(path)) return readFileSync(path, 'utf8');
  if (existsSync(`${path}.gz`)) return gunzipSync(readFileSync(`${path}.gz`)).toString('utf8');
  throw new Error(`There is no ${path}, gzipped or not.`);
}
