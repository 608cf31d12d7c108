import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { measureLegs } from './measure-legs';
import { readBeir } from './read-beir';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beir-'));
  mkdirSync(join(folder, 'qrels'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

it('reads a gzipped corpus, keeps judged questions only and grades as they are', () => {
  const corpus = lines([
    { _id: 'p1', title: 'One', text: 'first' },
    { _id: 'p2', text: 'second' },
  ]);
  writeFileSync(join(folder, 'corpus.jsonl.gz'), gzipSync(corpus));
  writeFileSync(
    join(folder, 'queries.jsonl'),
    lines([
      { _id: 'q1', text: 'judged' },
      { _id: 'q2', text: 'not judged' },
    ]),
  );
  writeFileSync(join(folder, 'qrels', 'test.tsv'), 'query-id\tcorpus-id\tscore\nq1\tp1\t1\nq1\tp2\t3\n');
  const set = readBeir(folder, 'test');
  expect(set.queries).toEqual([{ id: 'q1', text: 'judged' }]);
  expect(set.rows.map(({ id, partOf }) => [id, partOf])).toEqual([
    ['p1', 'p1'],
    ['p2', 'p2'],
  ]);
  // Graded gain: the passage of grade 3 second gives (1 + 3 / log2 3) / (3 + 1 / log2 3).
  const [report] = measureLegs(new Map([['bm25', new Map([['q1', ['p1', 'p2']]])]]), set.qrels).values();
  expect(report?.figures.ndcg_at_10).toBeCloseTo((1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)), 6);
  expect(report?.figures.recall_at_100).toBe(1);
});

it('where judgements name documents, passages count for the document that their metadata names', () => {
  writeFileSync(
    join(folder, 'corpus.jsonl'),
    lines([
      { _id: 'm1#1', text: 'a', metadata: { doc_id: 'm1' } },
      { _id: 'm1#2', text: 'b', metadata: { doc_id: 'm1' } },
    ]),
  );
  writeFileSync(join(folder, 'queries.jsonl'), lines([{ _id: 'q', text: 'x' }]));
  writeFileSync(join(folder, 'qrels', 'modules.tsv'), 'query-id\tcorpus-id\tscore\nq\tm1\t1\n');
  expect(readBeir(folder, 'modules').rows.map(({ partOf }) => partOf)).toEqual(['m1', 'm1']);
});

it('a set without judgements of that split says which file is missing', () => {
  expect(() => readBeir(folder, 'dev')).toThrow('dev.tsv');
});
