import type { Identity } from '@/lib/identity/identity';
import type { PersonId } from '@/lib/identity/person';
import type { Records } from '@/lib/records/records';

const dayMs = 24 * 60 * 60_000;

interface HouseKeeping {
  readonly identity: {
    readonly people: () => Promise<
      readonly { readonly id: PersonId; readonly retentionDays: number | null }[]
    >;
    readonly prune: () => Promise<unknown>;
  };
  readonly records: {
    readonly personCounts: () => Promise<readonly { readonly personId: PersonId }[]>;
    readonly removeAnswers: Records['removeAnswers'];
  };
}

/**
 * Deletes what is kept too long: answers beyond the installation's or their person's own days, ended sessions, old
 * counters. Returns how many answers went.
 */
export async function keepHouse(
  { identity, records }: HouseKeeping,
  everybodysDays: number | null,
  now: Date,
): Promise<number> {
  const own = new Map((await identity.people()).map(({ id, retentionDays }) => [id, retentionDays]));
  let removed = 0;
  for (const { personId } of await records.personCounts()) {
    const days = shorter(own.get(personId) ?? null, everybodysDays);
    if (days === null) continue;
    const before = new Date(now.getTime() - days * dayMs);
    removed += await records.removeAnswers({ personId, before });
  }
  await identity.prune();
  return removed;
}

/** Removes an account and all questions of its person. @throws AppError as `removePerson` does. */
export async function removeEverythingOf(
  { identity, records }: { readonly identity: Identity; readonly records: Records },
  id: PersonId,
): Promise<number> {
  await identity.removePerson(id);
  return records.removeAnswers({ personId: id, before: null });
}

/** All that is kept of a person, without secrets: for them to take away. */
export async function exportEverythingOf(
  { identity, records }: { readonly identity: Identity; readonly records: Records },
  id: PersonId,
) {
  const [person, sessions, tokens, kept] = await Promise.all([
    identity.person(id),
    identity.sessions(id),
    identity.tokens(id),
    records.personRecords(id),
  ]);
  return { person, sessions, tokens, ...kept };
}

function shorter(left: number | null, right: number | null): number | null {
  if (left === null || right === null) return left ?? right;
  return Math.min(left, right);
}
