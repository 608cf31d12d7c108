import { and, asc, eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { people, signInAccounts } from '@/db/people-tables';
import { AppError } from '../app-error';
import type { Person, PersonId, Role } from './person';
import { asPersonId, roles as allRoles } from './person';
import { newRowId } from './secret-token';

export interface Member extends Person {
  readonly email: string;
  readonly retentionDays: number | null;
  readonly createdAt: string;
}

/** Everybody with an account, by name. */
export async function listPeople(db: Database): Promise<readonly Member[]> {
  const rows = await db.select().from(people).orderBy(asc(people.name), asc(people.id));
  return rows.map(toMember);
}

/** Null when there is no such account. */
export async function findPerson(db: Database, id: string): Promise<Member | null> {
  const [row] = await db.select().from(people).where(eq(people.id, id));
  return row === undefined ? null : toMember(row);
}

/** Null when nobody has this address. */
export async function findByEmail(db: Database, email: string): Promise<Member | null> {
  const [row] = await db.select().from(people).where(eq(people.email, email.trim().toLowerCase()));
  return row === undefined ? null : toMember(row);
}

/** Whether somebody can administer the installation. */
export async function hasAdmin(db: Database): Promise<boolean> {
  return (await countAdmins(db)) > 0;
}

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly roles: readonly Role[];
  readonly passwordHash: string;
}

/** @throws AppError `conflict` when the address has an account already. */
export async function addPerson(db: Database, person: NewPerson): Promise<Member> {
  const id = newRowId();
  const [row] = await db
    .insert(people)
    .values({
      id,
      name: person.name,
      email: person.email.trim().toLowerCase(),
      emailVerified: person.emailVerified,
      roles: [...person.roles],
    })
    .onConflictDoNothing()
    .returning();
  if (row === undefined) {
    throw new AppError('conflict', 'This e-mail address has an account already: sign in instead.');
  }
  await storePassword(db, asPersonId(id), person.passwordHash);
  return toMember(row);
}

/** Sets the password, or adds one to a person who had single sign-on only. */
export async function storePassword(db: Database, id: PersonId, hash: string): Promise<void> {
  const changed = await db
    .update(signInAccounts)
    .set({ password: hash, updatedAt: new Date() })
    .where(and(eq(signInAccounts.userId, id), eq(signInAccounts.providerId, 'credential')))
    .returning({ id: signInAccounts.id });
  if (changed.length > 0) return;
  await db
    .insert(signInAccounts)
    .values({ id: newRowId(), accountId: id, providerId: 'credential', userId: id, password: hash });
}

/** The hash of a person's password, or null for single sign-on only. */
export async function readPasswordHash(db: Database, id: PersonId): Promise<string | null> {
  const [row] = await db
    .select({ password: signInAccounts.password })
    .from(signInAccounts)
    .where(and(eq(signInAccounts.userId, id), eq(signInAccounts.providerId, 'credential')));
  return row?.password ?? null;
}

/** @throws AppError `not-found`, or `conflict` when nobody would be left to administer. */
export async function setRoles(db: Database, id: PersonId, wanted: readonly Role[]): Promise<void> {
  await db.transaction(async (tx) => {
    await keepAnAdmin(tx, id, wanted.includes('admin'));
    const ordered = allRoles.filter((role) => wanted.includes(role));
    await tx.update(people).set({ roles: ordered, updatedAt: new Date() }).where(eq(people.id, id));
  });
}

/** Removes the account with its sessions, tokens and sign-in. @throws AppError as `setRoles` does. */
export async function removePerson(db: Database, id: PersonId): Promise<void> {
  await keepAnAdmin(db, id, false);
  await db.delete(people).where(eq(people.id, id));
}

/** How long a person's questions are kept, in days; null for ever. */
export async function setRetention(db: Database, id: PersonId, days: number | null): Promise<void> {
  await db.update(people).set({ retentionDays: days, updatedAt: new Date() }).where(eq(people.id, id));
}

async function keepAnAdmin(db: Database, id: PersonId, staysAdmin: boolean): Promise<void> {
  // Two admins who remove each other at once take turns here.
  await db.execute(sql`select pg_advisory_xact_lock(4812378)`);
  const person = await findPerson(db, id);
  if (person === null) throw new AppError('not-found', 'There is no such person.');
  if (staysAdmin || !person.roles.includes('admin') || (await countAdmins(db)) > 1) return;
  throw new AppError('conflict', 'Nobody else is an admin: give somebody that role first.');
}

async function countAdmins(db: Database): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(people)
    .where(sql`'admin' = any(${people.roles})`);
  return row?.count ?? 0;
}

function toMember(row: typeof people.$inferSelect): Member {
  return {
    id: asPersonId(row.id),
    name: row.name,
    email: row.email,
    roles: allRoles.filter((role) => row.roles.includes(role)),
    retentionDays: row.retentionDays,
    createdAt: row.createdAt.toISOString(),
  };
}
