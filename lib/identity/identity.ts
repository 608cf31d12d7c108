import type { Database } from '@/db/client';
import { AppError } from '../app-error';
import type { IdentitySettings } from '../env/identity-settings';
import * as tokens from './api-tokens';
import {
  accountKey,
  accountLimit,
  attempt,
  clientKey,
  clientLimit,
  mailLimit,
  pruneAttempts,
} from './attempts';
import { readAudit, recordAct, verifyAudit } from './audit';
import type { AuditedAct } from './audit';
import { innerOrigin, openAuth } from './auth';
import { CLIENT_HEADER } from './client-address';
import { openIdentify } from './identify';
import type { Joining, PasswordChange } from './join';
import { changePassword, join, makeSetupToken, resetPassword } from './join';
import { openMail, passwordMail } from './mail';
import type { NewLink } from './one-time-links';
import * as links from './one-time-links';
import * as people from './people';
import type { PersonId, Role } from './person';
import { readSecret } from './read-secret';
import * as sessions from './sessions';

/** People, how they sign in, what they may, and what they did; bound to one database. */
export async function openIdentity(db: Database, settings: IdentitySettings) {
  const auth = openAuth(db, settings, await readSecret(settings.secret, settings.secretFile));
  const spend = async (headers: Headers) => {
    if (await attempt(db, clientKey(headers.get(CLIENT_HEADER) ?? 'unknown'), clientLimit)) return;
    throw new AppError('rate-limited', 'Too many attempts from your address: try again in 15 minutes.');
  };
  const mail = settings.smtp === null ? null : openMail(settings.smtp);
  return {
    ...openIdentify(db, auth, settings),
    /** Answers the sign-in routes. */
    handle: (request: Request) => auth.handler(innerRequest(request, settings.url ?? innerOrigin)),
    setupLink: () => makeSetupToken(db),
    findLink: async (headers: Headers, token: string) => {
      await spend(headers);
      return links.findLink(db, token);
    },
    join: async (headers: Headers, token: string, joining: Joining) => {
      await spend(headers);
      return join(db, auth, token, joining);
    },
    resetPassword: async (headers: Headers, token: string, password: string) => {
      await spend(headers);
      return resetPassword(db, auth, token, password);
    },
    changePassword: async (email: string, change: PasswordChange) => {
      if (!(await attempt(db, accountKey(email), accountLimit))) {
        throw new AppError('rate-limited', 'Too many attempts: try again in 15 minutes.');
      }
      return changePassword(db, auth, change);
    },
    makeLink: (link: NewLink) => links.makeLink(db, link),
    /** Sends mail, or null where no mail server is set. */
    mail,
    /** Mails a link for a new password, if somebody has the address; takes as long and says as little if nobody has. */
    mailReset: async (headers: Headers, email: string) => {
      await spend(headers);
      if (mail === null || settings.url === null) return;
      if (!(await attempt(db, `mail ${accountKey(email)}`, mailLimit))) return;
      void mailResetLink(db, email, async (path) =>
        mail(passwordMail(email, `${settings.url ?? ''}${path}`)),
      );
    },
    openInvitations: () => links.openInvitations(db),
    revokeLink: (id: string) => links.revokeLink(db, id),
    ...accountDoors(db),
    prune: async () => {
      await sessions.pruneSessions(db);
      await pruneAttempts(db);
    },
    recordAudit: (act: AuditedAct) => recordAct(db, act),
    audit: (limit: number) => readAudit(db, limit),
    verifyAudit: () => verifyAudit(db),
  };
}

/** Who has an account, with its sessions and tokens. */
function accountDoors(db: Database) {
  return {
    people: () => people.listPeople(db),
    person: (id: string) => people.findPerson(db, id),
    personByEmail: (email: string) => people.findByEmail(db, email),
    setRoles: (id: PersonId, roles: readonly Role[]) => people.setRoles(db, id, roles),
    removePerson: (id: PersonId) => db.transaction((tx) => people.removePerson(tx, id)),
    setRetention: (id: PersonId, days: number | null) => people.setRetention(db, id, days),
    sessions: (id: PersonId) => sessions.listSessions(db, id),
    revokeSession: (id: PersonId, session: string) => sessions.revokeSession(db, id, session),
    revokeSessions: (id: PersonId, but: string | null) => sessions.revokeSessions(db, id, but),
    tokens: (id: PersonId) => tokens.listTokens(db, id),
    makeToken: (id: PersonId, wanted: Parameters<typeof tokens.makeToken>[2]) =>
      tokens.makeToken(db, id, wanted),
    revokeToken: (id: PersonId, token: string) => tokens.revokeToken(db, id, token),
  };
}

export type Identity = Awaited<ReturnType<typeof openIdentity>>;

async function mailResetLink(
  db: Database,
  email: string,
  send: (path: string) => Promise<void>,
): Promise<void> {
  try {
    const person = await people.findByEmail(db, email);
    if (person === null) return;
    const link = { kind: 'reset', personId: person.id, createdBy: person.id, hours: 1 } as const;
    await send((await links.makeLink(db, link)).path);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${new Date().toISOString()} mail was not sent: ${message}\n`);
  }
}

/** The request as if it had been sent to the address that sign-in knows, whatever host it named. */
function innerRequest(request: Request, base: string): Request {
  const { pathname, search } = new URL(request.url);
  const headers = new Headers(request.headers);
  for (const name of ['host', 'origin', 'referer', 'x-forwarded-host', 'x-forwarded-proto'])
    headers.delete(name);
  return new Request(`${base}${pathname}${search}`, {
    method: request.method,
    headers,
    ...(request.body === null ? {} : { body: request.body, duplex: 'half' }),
  } as RequestInit);
}
