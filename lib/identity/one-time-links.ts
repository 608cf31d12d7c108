import { and, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { oneTimeLinks } from '@/db/people-tables';
import { AppError } from '../app-error';
import type { PersonId, Role } from './person';
import { asPersonId } from './person';
import { hashToken, newRowId, newSecretToken } from './secret-token';

export type LinkKind = 'setup' | 'invitation' | 'reset';

/** A link as it is kept: without the token, which only its holder has. */
export interface OneTimeLink {
  readonly id: string;
  readonly kind: LinkKind;
  /** The address the link is for; null: whoever holds it names one. */
  readonly email: string | null;
  readonly roles: readonly Role[];
  readonly personId: PersonId | null;
  readonly createdAt: string;
  readonly expiresAt: string;
}

export interface NewLink {
  readonly kind: LinkKind;
  readonly email?: string | null;
  readonly roles?: readonly Role[];
  readonly personId?: PersonId;
  readonly createdBy: PersonId;
  readonly hours: number;
}

const path: Readonly<Record<LinkKind, string>> = { setup: 'join', invitation: 'join', reset: 'reset' };

/** Makes a link; its `path` is told once and cannot be had again. */
export async function makeLink(
  db: Database,
  link: NewLink,
): Promise<OneTimeLink & { readonly path: string }> {
  const { token, hash } = newSecretToken();
  const [row] = await db
    .insert(oneTimeLinks)
    .values({
      id: newRowId(),
      kind: link.kind,
      tokenHash: hash,
      email: link.email?.trim().toLowerCase() ?? null,
      roles: [...(link.roles ?? [])],
      personId: link.personId ?? null,
      createdBy: link.createdBy,
      expiresAt: new Date(Date.now() + link.hours * 3_600_000),
    })
    .returning();
  if (row === undefined) throw new Error('The link was not stored.');
  return { ...toLink(row), path: `/${path[link.kind]}/${token}` };
}

const isOpen = () =>
  and(isNull(oneTimeLinks.usedAt), isNull(oneTimeLinks.revokedAt), gt(oneTimeLinks.expiresAt, sql`now()`));

/** What a link is for, or null when it was used, taken back, is too old or never was. */
export async function findLink(db: Database, token: string): Promise<OneTimeLink | null> {
  const [row] = await db
    .select()
    .from(oneTimeLinks)
    .where(and(eq(oneTimeLinks.tokenHash, hashToken(token)), isOpen()));
  return row === undefined ? null : toLink(row);
}

/** Uses a link up; of two that try at once one wins. @throws AppError `not-found` when it is no longer good. */
export async function takeLink(
  db: Database,
  token: string,
  kinds: readonly LinkKind[],
): Promise<OneTimeLink> {
  const [row] = await db
    .update(oneTimeLinks)
    .set({ usedAt: sql`now()` })
    .where(
      and(eq(oneTimeLinks.tokenHash, hashToken(token)), inArray(oneTimeLinks.kind, [...kinds]), isOpen()),
    )
    .returning();
  if (row === undefined) {
    throw new AppError('not-found', 'This link is no longer good: it was used, taken back or is too old.');
  }
  return toLink(row);
}

/** Invitations that wait, newest first. */
export async function openInvitations(db: Database): Promise<readonly OneTimeLink[]> {
  const rows = await db
    .select()
    .from(oneTimeLinks)
    .where(and(eq(oneTimeLinks.kind, 'invitation'), isOpen()))
    .orderBy(desc(oneTimeLinks.createdAt));
  return rows.map(toLink);
}

/** Takes a link back. Without effect on one that was used. */
export async function revokeLink(db: Database, id: string): Promise<void> {
  await db
    .update(oneTimeLinks)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(oneTimeLinks.id, id), isOpen()));
}

/** Takes all links of a kind back. */
export async function revokeLinks(db: Database, kind: LinkKind): Promise<void> {
  await db
    .update(oneTimeLinks)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(oneTimeLinks.kind, kind), isOpen()));
}

/** Uses up the invitation of an address that a sign-on server vouches for; the roles it gives, or null without one. */
export async function acceptByEmail(db: Database, email: string): Promise<readonly Role[] | null> {
  const rows = await db
    .update(oneTimeLinks)
    .set({ usedAt: sql`now()` })
    .where(and(eq(oneTimeLinks.kind, 'invitation'), eq(oneTimeLinks.email, email.toLowerCase()), isOpen()))
    .returning();
  const roles = rows.flatMap((row) => toLink(row).roles);
  return rows.length === 0 ? null : [...new Set(roles)];
}

function toLink(row: typeof oneTimeLinks.$inferSelect): OneTimeLink {
  return {
    id: row.id,
    kind: row.kind as LinkKind,
    email: row.email,
    roles: row.roles as Role[],
    personId: row.personId === null ? null : asPersonId(row.personId),
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  };
}
