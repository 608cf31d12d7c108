import { expect, it } from 'vitest';
import { Arrivals, mergeArrivals } from './merge-arrivals';

it('gives an arrival while the source is still waiting', async () => {
  const arrivals = new Arrivals<string>();
  let release = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    release = resolve;
  });
  async function* source() {
    yield 1;
    await opened;
    yield 2;
  }
  const seen: unknown[] = [];
  for await (const merged of mergeArrivals(source(), arrivals)) {
    seen.push(merged.from === 'source' ? merged.item : merged.value);
    if (seen.length === 1) setTimeout(() => arrivals.add('between'), 5);
    if (seen.length === 2) release();
  }
  expect(seen).toEqual([1, 'between', 2]);
});

it('closes the source when it is left early, and passes its fault on', async () => {
  let closed = false;
  async function* endless() {
    try {
      while (true) yield await Promise.resolve(0);
    } finally {
      closed = true;
    }
  }
  for await (const merged of mergeArrivals(endless(), new Arrivals<never>())) if (merged) break;
  expect(closed).toBe(true);
  async function* broken() {
    yield await Promise.resolve(0);
    throw new Error('broken off');
  }
  const read = async () => {
    for await (const merged of mergeArrivals(broken(), new Arrivals<never>())) if (merged) continue;
  };
  await expect(read()).rejects.toThrow('broken off');
});
