import { expect, test } from 'vitest';
import { parseQrels } from './qrels';
import { formatRun, parseRun } from './trec-run';

test('a run survives being written and read', () => {
  const run = new Map([
    ['q1', ['d2', 'd1']],
    ['q2', ['d3']],
  ]);
  expect(formatRun(run, 'bm25').split('\n')[0]).toBe('q1 Q0 d2 1 2 bm25');
  expect(parseRun(formatRun(run, 'bm25'))).toEqual(run);
});

test('a run is ordered by score, not by line', () => {
  expect(parseRun('q Q0 low 1 0.5 t\nq Q0 high 2 0.9 t\n').get('q')).toEqual(['high', 'low']);
});

test('a broken line is named', () => {
  expect(() => parseRun('q Q0 d 1 x t')).toThrow('Line 1');
  expect(() => parseQrels('query-id\tcorpus-id\tscore\nq1\td1\tbad')).toThrow('Line 2');
});

test('judgements are read from BEIR and from TREC, with their grades', () => {
  const judged = new Map([['q1', new Map([['d1', 2]])]]);
  expect(parseQrels('query-id\tcorpus-id\tscore\nq1\td1\t2\n')).toEqual(judged);
  expect(parseQrels('q1 0 d1 2')).toEqual(judged);
});
