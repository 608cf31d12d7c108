import { expect, it } from 'vitest';
import { costPlot } from './cost-plot';

const rows = [1_000, 10_000, 100_000, 1_000_000].map((passages, index) => ({
  passages,
  p50_ms: 10 * (index + 1),
  p95_ms: 25 * (index + 1),
  vector_index: 'exact',
}));

it('every size has a point in both curves, larger sizes further right and dearer ones higher', () => {
  const svg = costPlot(rows);
  const points = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(points).toHaveLength(8);
  const p95 = points.slice(0, 4);
  expect(p95.map(([x]) => x)).toEqual(p95.map(([x]) => x).toSorted((a = 0, b = 0) => a - b));
  expect(p95.map(([, y]) => y)).toEqual(p95.map(([, y]) => y).toSorted((a = 0, b = 0) => b - a));
  expect(svg).toContain('if it grew in proportion');
});
