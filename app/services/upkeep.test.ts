import { expect, it } from 'vitest';
import type { PersonId } from '@/lib/identity/person';
import { keepHouse } from './upkeep';

const now = new Date('2026-11-22T12:00:00.000Z');
const [ann, ben, eve] = ['ann', 'ben', 'eve'] as readonly string[] as readonly [PersonId, PersonId, PersonId];

/** Three people who asked; Ann keeps her questions for 30 days, Ben for 400, Eve says nothing. */
async function kept(everybodysDays: number | null) {
  const removed: [string, string | null][] = [];
  let pruned = 0;
  const count = await keepHouse(
    {
      identity: {
        people: () =>
          Promise.resolve([
            { id: ann, retentionDays: 30 },
            { id: ben, retentionDays: 400 },
            { id: eve, retentionDays: null },
          ]),
        prune: () => {
          pruned += 1;
          return Promise.resolve();
        },
      },
      records: {
        personCounts: () => Promise.resolve([ann, ben, eve].map((personId) => ({ personId }))),
        removeAnswers: ({ personId, before }) => {
          removed.push([personId ?? '', before?.toISOString().slice(0, 10) ?? null]);
          return Promise.resolve(2);
        },
      },
    },
    everybodysDays,
    now,
  );
  return { count, removed, pruned };
}

it('questions go after the days that their person chose, and never by accident', async () => {
  expect(await kept(null)).toEqual({
    count: 4,
    removed: [
      ['ann', '2026-10-23'],
      ['ben', '2025-10-18'],
    ],
    pruned: 1,
  });
});

it('the installation’s days hold for everybody, and a person’s own where they are fewer', async () => {
  expect((await kept(365)).removed).toEqual([
    ['ann', '2026-10-23'],
    ['ben', '2025-11-22'],
    ['eve', '2025-11-22'],
  ]);
});
