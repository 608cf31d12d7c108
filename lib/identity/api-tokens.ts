import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { apiTokens, people } from '@/db/people-tables';
import { AppError } from '../app-error';
import type { Person, PersonId, Role } from './person';
import { asPersonId, roles as allRoles } from './person';
import { hashToken, newRowId, newSecretToken } from './secret-token';

/** What a token may: read, write (ask, rate, change), and in which of its person's roles. */
export const tokenScopes = ['read', 'write', ...allRoles] as const;
export type TokenScope = (typeof tokenScopes)[number];

export interface ApiToken {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
}

const prefix = 'almanac_';

/** Makes a token for a person; `token` is told once, and only its hash is kept. @throws AppError `bad-input`. */
export async function makeToken(
  db: Database,
  personId: PersonId,
  wanted: { readonly name: string; readonly scopes: readonly TokenScope[]; readonly days: number },
): Promise<ApiToken & { readonly token: string }> {
  if (!wanted.scopes.some((scope) => scope === 'read' || scope === 'write')) {
    throw new AppError('bad-input', 'A token needs the right to read or to write.');
  }
  const { token, hash } = newSecretToken(prefix);
  const [row] = await db
    .insert(apiTokens)
    .values({
      id: newRowId(),
      personId,
      name: wanted.name,
      tokenHash: hash,
      scopes: tokenScopes.filter((scope) => wanted.scopes.includes(scope)),
      expiresAt: new Date(Date.now() + wanted.days * 86_400_000),
    })
    .returning();
  if (row === undefined) throw new Error('The token was not stored.');
  return { ...toToken(row), token };
}

const isGood = () => and(isNull(apiTokens.revokedAt), gt(apiTokens.expiresAt, sql`now()`));

/** A person's tokens that still work, newest first. */
export async function listTokens(db: Database, personId: PersonId): Promise<readonly ApiToken[]> {
  const rows = await db
    .select()
    .from(apiTokens)
    .where(and(eq(apiTokens.personId, personId), isGood()))
    .orderBy(desc(apiTokens.createdAt));
  return rows.map(toToken);
}

/** Without effect on somebody else's token. */
export async function revokeToken(db: Database, personId: PersonId, id: string): Promise<void> {
  await db
    .update(apiTokens)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(apiTokens.id, id), eq(apiTokens.personId, personId)));
}

export interface TokenBearer {
  /** The person in those of its roles that the token names. */
  readonly person: Person;
  readonly mayRead: boolean;
  readonly mayWrite: boolean;
}

/** Who sends this token, or null when it is unknown, revoked or too old. */
export async function bearerOf(db: Database, token: string): Promise<TokenBearer | null> {
  const [row] = await db
    .update(apiTokens)
    .set({ lastUsedAt: sql`now()` })
    .where(and(eq(apiTokens.tokenHash, hashToken(token)), isGood()))
    .returning({ personId: apiTokens.personId, scopes: apiTokens.scopes });
  if (row === undefined) return null;
  const [person] = await db.select().from(people).where(eq(people.id, row.personId));
  if (person === undefined) return null;
  return {
    person: {
      id: asPersonId(person.id),
      name: person.name,
      roles: allRoles.filter((role: Role) => person.roles.includes(role) && row.scopes.includes(role)),
    },
    mayRead: row.scopes.includes('read'),
    mayWrite: row.scopes.includes('write'),
  };
}

function toToken(row: typeof apiTokens.$inferSelect): ApiToken {
  return {
    id: row.id,
    name: row.name,
    scopes: row.scopes as TokenScope[],
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  };
}
