import { expect, test } from 'vitest';
import { unlessAnotherDoes } from './in-turn';
import { testDatabases } from './test-databases';

// The embedded database belongs to one process.
const shared = (await testDatabases()).filter(({ name }) => name === 'Postgres');

test.each(shared)(
  'on $name one process at a time does a round, and the next does the next',
  async (where) => {
    const database = await where.open();
    try {
      let inside = 0;
      let most = 0;
      const work = async (): Promise<void> => {
        inside += 1;
        most = Math.max(most, inside);
        await new Promise((resolve) => setTimeout(resolve, 100));
        inside -= 1;
      };
      const done = [unlessAnotherDoes(database, work)];
      if (database.kind === 'postgres') done.push(unlessAnotherDoes(database, work));
      expect((await Promise.all(done)).filter((did) => did)).toHaveLength(1);
      expect(most).toBe(1);
      await expect(unlessAnotherDoes(database, () => Promise.reject(new Error('died')))).rejects.toThrow(
        'died',
      );
      expect(await unlessAnotherDoes(database, work)).toBe(true);
    } finally {
      await database.close();
      await where.remove();
    }
  },
);
