import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '@/db/client';
import { testDatabases } from '@/db/test-databases';
import { asLibraryJobId } from '@/lib/evidence/ids';
import { newId } from '@/lib/records/new-id';
import { Queues } from './queues';

describe.each(await testDatabases())('steps on $name', (where) => {
  let database: OpenDatabase;
  let queues: Queues;
  const job = { id: asLibraryJobId('none'), round: 0 };

  beforeAll(async () => {
    database = await where.open();
  });
  afterAll(async () => {
    await database.close();
    await where.remove();
  });
  beforeEach(async () => {
    queues = await Queues.open(database, { leaseSeconds: 60, retryLimit: 1, retryDelay: 0 });
    Object.assign(job, { id: asLibraryJobId(newId()) });
  });
  afterEach(() => queues.close());

  const taken = async (from = queues) => {
    const order = await from.take('parse');
    if (order === null) throw new Error('There is an order.');
    return order.leased;
  };

  test('a step sent twice is done once', async () => {
    await queues.send(job, 'parse', ['a', 'b']);
    await queues.send(job, 'parse', ['b', 'a']);
    const orders = [await taken(), await taken()];
    expect(orders.map(({ order }) => order.source).toSorted()).toEqual(['a', 'b']);
    for (const each of orders) await queues.complete(each);
    await queues.send(job, 'parse', ['a']);
    expect(await queues.take('parse')).toBeNull();
  });

  test('what a dead worker held is somebody else’s, and what this one holds stays its own', async () => {
    const dead = await Queues.open(database, { leaseSeconds: 60 });
    await queues.send(job, 'parse', ['a', 'b']);
    const lost = await taken(dead);
    const mine = await taken();
    expect(await queues.reap(false)).toEqual([]);
    expect(await queues.reap(true)).toEqual([job.id]);
    const again = await taken();
    expect(again.order.source).toBe(lost.order.source);
    await queues.complete(again);
    await queues.complete(mine);
    await dead.close();
  });

  test('what fails again and again is put aside with the reason', async () => {
    await queues.send(job, 'parse', ['a']);
    for (let tries = 0; tries < 2; tries += 1) {
      await expect.poll(() => queues.take('parse').then((order) => order?.leased.order.source)).toBe('a');
      const [leased] = queues.leases();
      if (leased !== undefined) await queues.fail(leased, 'The disk is on fire.');
    }
    const dead = await queues.take('dead');
    expect(dead?.leased).toMatchObject({
      order: { jobId: job.id, source: 'a' },
      output: { reason: 'The disk is on fire.' },
    });
    if (dead !== null) await queues.complete(dead.leased);
  });

  test('what cannot be done for now waits without using up a try', async () => {
    await queues.send(job, 'parse', ['a']);
    for (let tries = 0; tries < 4; tries += 1) await queues.postpone(await taken(), 0);
    await queues.complete(await taken());
    expect(await queues.take('dead')).toBeNull();
  });
});

// The embedded database belongs to one process.
test.each((await testDatabases()).filter(({ name }) => name === 'Postgres'))(
  'workers that start together on a new $name make their queues without standing in each other’s way',
  async (where) => {
    const database = await where.open();
    try {
      const all = await Promise.all(
        Array.from({ length: 6 }, (_, at) => Queues.open(database, { leaseSeconds: 60 + at })),
      );
      for (const queues of all) {
        expect(await queues.take('plan')).toBeNull();
        await queues.close();
      }
    } finally {
      await database.close();
      await where.remove();
    }
  },
);
