import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Connection, type Table } from '@lancedb/lancedb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seededRandom } from '../evaluation/seeded-random';
import { measureRecall } from './measure-recall';
import { nearestVectors } from './nearest-vectors';
import { buildVectorIndex } from './vector-index';

const size = 1200;
const dimensions = 16;
let folder: string;
let connection: Connection;
let table: Table;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recall-'));
  connection = await connect(folder);
  const random = seededRandom(3);
  const rows = Array.from({ length: size }, (_, id) => {
    const vector = Array.from({ length: dimensions }, () => random() - 0.5);
    const length = Math.hypot(...vector);
    return { id, vector: vector.map((value) => value / length) };
  });
  table = await connection.createTable('passages', rows);
  const plan = { kind: 'ivf-flat', partitions: 24, probes: 0, refine: 1, reason: '' } as const;
  await buildVectorIndex(table, plan, dimensions);
});

afterEach(async () => {
  connection.close();
  await rm(folder, { recursive: true, force: true });
});

test('an index that visits everything loses nothing, one that visits one partition loses some', async () => {
  const all = await measureRecall(table, { partitions: 24, probes: 24, refine: 1 }, size);
  const few = await measureRecall(table, { partitions: 24, probes: 1, refine: 1 }, size);
  expect(all).toBe(1);
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(1);
});

test('past the index the nearest are exact', async () => {
  const vector = Float32Array.from({ length: dimensions }, () => 1 / Math.sqrt(dimensions));
  const exact = await nearestVectors(table, vector, 5, null);
  const through = await nearestVectors(table, vector, 5, { partitions: 24, probes: 24, refine: 1 });
  expect(through.map(({ row }) => row)).toEqual(exact.map(({ row }) => row));
});
