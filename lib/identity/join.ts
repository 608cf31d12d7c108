import type { Database } from '@/db/client';
import { AppError } from '../app-error';
import { accountKey, forgive } from './attempts';
import type { Auth } from './auth';
import { passwordLength } from './auth';
import { recordAct } from './audit';
import { findLink, makeLink, revokeLinks, takeLink } from './one-time-links';
import type { Member } from './people';
import { addPerson, findPerson, hasAdmin, readPasswordHash, storePassword } from './people';
import type { PersonId } from './person';
import { commandPerson, roles as allRoles } from './person';
import { revokeSessions } from './sessions';

export interface Joining {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/**
 * Uses an invitation or the setup link: makes the account.
 * @throws AppError `not-found` when the link is no longer good, `conflict` when the address is taken, `bad-input`.
 */
export async function join(
  db: Database,
  auth: Auth,
  token: string,
  joining: Joining,
): Promise<Member & { readonly isFirst: boolean }> {
  // Hashing takes a moment on purpose: only for those who hold a good link.
  if ((await findLink(db, token)) === null) await takeLink(db, token, []);
  const passwordHash = await hashPassword(auth, joining.password);
  return db.transaction(async (tx) => {
    const link = await takeLink(tx, token, ['setup', 'invitation']);
    const isSetup = link.kind === 'setup';
    if (isSetup && (await hasAdmin(tx))) {
      throw new AppError('conflict', 'This Almanac has an admin already: ask for an invitation.');
    }
    const member = await addPerson(tx, {
      name: joining.name,
      email: link.email ?? joining.email,
      // An address somebody typed proves nothing; one that was invited, and the first admin's, are vouched for.
      emailVerified: isSetup || link.email !== null,
      roles: isSetup ? allRoles : link.roles,
      passwordHash,
    });
    if (isSetup) await revokeLinks(tx, 'setup');
    await recordAct(tx, {
      personId: member.id,
      action: isSetup ? 'installation-set-up' : 'invitation-accepted',
      subject: link.id,
      details: { roles: member.roles },
    });
    return { ...member, isFirst: isSetup };
  });
}

/** Uses a link for a new password; ends every session of its person. Returns the person's e-mail address. */
export async function resetPassword(
  db: Database,
  auth: Auth,
  token: string,
  password: string,
): Promise<string> {
  if ((await findLink(db, token)) === null) await takeLink(db, token, []);
  const hash = await hashPassword(auth, password);
  return db.transaction(async (tx) => {
    const { personId, id } = await takeLink(tx, token, ['reset']);
    const person = personId === null ? null : await findPerson(tx, personId);
    if (person === null) throw new AppError('not-found', 'The account of this link is gone.');
    await storePassword(tx, person.id, hash);
    await revokeSessions(tx, person.id, null);
    await forgive(tx, accountKey(person.email));
    await recordAct(tx, { personId: person.id, action: 'password-reset', subject: id });
    return person.email;
  });
}

export interface PasswordChange {
  readonly personId: PersonId;
  readonly current: string;
  readonly wanted: string;
  /** Stays signed in; the others end. */
  readonly sessionId: string | null;
}

/** Changes a password that is known. @throws AppError `bad-input` when `current` is not right. */
export async function changePassword(db: Database, auth: Auth, change: PasswordChange): Promise<void> {
  const { password } = await auth.$context;
  const hash = await readPasswordHash(db, change.personId);
  if (hash === null || !(await password.verify({ hash, password: change.current }))) {
    throw new AppError('bad-input', 'The present password is not right.');
  }
  await storePassword(db, change.personId, await hashPassword(auth, change.wanted));
  await revokeSessions(db, change.personId, change.sessionId);
  await recordAct(db, { personId: change.personId, action: 'password-changed' });
}

/** The link that makes the first admin, good for a day; null once there is one. */
export async function makeSetupToken(db: Database) {
  if (await hasAdmin(db)) return null;
  return makeLink(db, { kind: 'setup', createdBy: commandPerson.id, hours: 24 });
}

async function hashPassword(auth: Auth, given: string): Promise<string> {
  const { min, max } = passwordLength;
  if (given.length < min || given.length > max) {
    throw new AppError('bad-input', `A password has ${String(min)} to ${String(max)} characters.`);
  }
  return (await auth.$context).password.hash(given);
}
