import { expect, it } from 'vitest';
import { halfOf, keepHalf, sampleQueries } from './sample-queries';
import type { BeirSet } from './read-beir';

const ids = Array.from({ length: 40 }, (_, index) => `q${index}`);
const set: BeirSet = {
  rows: [],
  queries: ids.map((id) => ({ id, text: id })),
  qrels: new Map(ids.map((id) => [id, new Map([['d', 1]])])),
};

it('a half is chosen by the id alone, as the training script chooses it', () => {
  // python3 -c "import hashlib; print(hashlib.sha256(b'q1').digest()[0] % 2)"
  expect(['q0', 'q1', 'q2', 'q3'].map(halfOf)).toEqual(['measuring', 'training', 'measuring', 'measuring']);
  const measuring = keepHalf(set, 'measuring');
  const training = keepHalf(set, 'training');
  expect(measuring.queries.length + training.queries.length).toBe(40);
  expect([...measuring.qrels.keys()]).toEqual(measuring.queries.map(({ id }) => id));
});

it('a sample is spread over the set and keeps its judgements', () => {
  const sample = sampleQueries(set, 4);
  expect(sample.queries.map(({ id }) => id)).toEqual(['q0', 'q10', 'q20', 'q30']);
  expect([...sample.qrels.keys()]).toEqual(['q0', 'q10', 'q20', 'q30']);
  expect(sampleQueries(set, null)).toBe(set);
});
