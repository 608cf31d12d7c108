import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '@/db/client';
import { testDatabases } from '@/db/test-databases';
import type { IdentitySettings } from '../env/identity-settings';
import { accountLimit, attempt } from './attempts';
import { CLIENT_HEADER } from './client-address';
import type { Identity } from './identity';
import { openIdentity } from './identity';
import { asPersonId, commandPerson } from './person';

const password = 'quiet harbour lamps';
const here = { host: '127.0.0.1:3000', [CLIENT_HEADER]: '127.0.0.1' };
const settings: IdentitySettings = {
  open: false,
  url: null,
  secret: 'a secret for tests that is long enough',
  secretFile: '',
  setupFile: '',
  listensOnLoopback: true,
  proxies: 0,
  oidc: null,
  smtp: null,
  retentionDays: null,
};

function signIn(identity: Identity, email: string, given = password, client = '192.0.2.1') {
  return identity.handle(
    new Request('http://127.0.0.1:3000/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', [CLIENT_HEADER]: client },
      body: JSON.stringify({ email, password: given }),
    }),
  );
}

async function cookieOf(response: Response): Promise<Headers> {
  expect(response.status, await response.clone().text()).toBe(200);
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return new Headers({ ...here, cookie });
}

async function setUpAdmin(identity: Identity) {
  const link = await identity.setupLink();
  const token = link?.path.split('/').at(-1) ?? '';
  const headers = new Headers(here);
  return identity.join(headers, token, { name: 'Ada', email: 'Ada@Clinic.example', password });
}

describe.each(await testDatabases())('identity on $name', (database) => {
  let opened: OpenDatabase;
  let identity: Identity;

  beforeAll(async () => {
    opened = await database.open();
    identity = await openIdentity(opened.db, settings);
  });
  afterAll(async () => {
    await opened.close();
    await database.remove();
  });

  it('lets whoever sits at the machine ask until the first admin exists, and nobody from outside', async () => {
    const first = await identity.identify(new Headers(here));
    expect(first).toMatchObject({ how: 'first', person: { id: 'open', roles: ['clinician'] } });
    for (const outside of [
      { ...here, [CLIENT_HEADER]: '192.0.2.1' },
      { ...here, [CLIENT_HEADER]: 'unknown' },
      { ...here, host: 'almanac.example' },
    ]) {
      expect((await identity.identify(new Headers(outside))).how).toBe('nobody');
    }
    // Nobody has said yet where it comes from: the server is still starting.
    await expect(identity.identify(new Headers({ host: here.host }))).rejects.toMatchObject({
      code: 'unavailable',
    });
  });

  it('makes the first admin once, with every role, and then wants everybody to sign in', async () => {
    const [one, other] = [await identity.setupLink(), await identity.setupLink()];
    const headers = new Headers(here);
    const token = one?.path.split('/').at(-1) ?? '';
    const admin = await identity.join(headers, token, { name: 'Ada', email: 'Ada@Clinic.example', password });
    expect(admin).toMatchObject({ email: 'ada@clinic.example', roles: ['clinician', 'rater', 'admin'] });
    for (const used of [token, other?.path.split('/').at(-1) ?? '']) {
      await expect(
        identity.join(headers, used, { name: 'Eve', email: 'eve@clinic.example', password }),
      ).rejects.toMatchObject({ code: 'not-found' });
    }
    expect(await identity.setupLink()).toBeNull();
    expect((await identity.identify(headers)).how).toBe('nobody');
  });

  it('knows who signed in until the session is taken back', async () => {
    const headers = await cookieOf(await signIn(identity, 'ADA@clinic.example'));
    const visitor = await identity.identify(headers);
    expect(visitor).toMatchObject({ how: 'session', person: { name: 'Ada' } });
    const ada = visitor.person?.id ?? asPersonId('');
    const [session] = await identity.sessions(ada);
    expect(session).toMatchObject({ address: '192.0.2.1' });
    await identity.revokeSession(asPersonId('somebody else'), session?.id ?? '');
    expect((await identity.identify(headers)).how).toBe('session');
    await identity.revokeSession(ada, session?.id ?? '');
    expect((await identity.identify(headers)).how).toBe('nobody');
  });

  it('invites with roles, once, and fixes the address it was sent to', async () => {
    const invite = (roles: readonly ('clinician' | 'rater')[], email: string | null) =>
      identity.makeLink({ kind: 'invitation', roles, email, createdBy: commandPerson.id, hours: 1 });
    const link = await invite(['clinician', 'rater'], 'ben@clinic.example');
    const token = link.path.split('/').at(-1) ?? '';
    const headers = new Headers(here);
    const joining = { name: 'Ben', email: 'other@clinic.example', password };
    await expect(identity.join(headers, token, { ...joining, password: 'short' })).rejects.toMatchObject({
      code: 'bad-input',
    });
    const [won, lost] = await Promise.allSettled([
      identity.join(headers, token, joining),
      identity.join(headers, token, joining),
    ]);
    expect([won.status, lost.status].sort()).toEqual(['fulfilled', 'rejected']);
    const ben = await identity.personByEmail('ben@clinic.example');
    expect(ben?.roles).toEqual(['clinician', 'rater']);
    const taken = await invite(['rater'], 'ben@clinic.example');
    await expect(identity.join(headers, taken.path.split('/').at(-1) ?? '', joining)).rejects.toMatchObject({
      code: 'conflict',
    });
    const revoked = await invite(['rater'], null);
    await identity.revokeLink(revoked.id);
    expect(await identity.findLink(headers, revoked.path.split('/').at(-1) ?? '')).toBeNull();
    const late = await identity.makeLink({ kind: 'invitation', createdBy: commandPerson.id, hours: -1 });
    expect(await identity.findLink(headers, late.path.split('/').at(-1) ?? '')).toBeNull();
  });

  it('answers for a wrong password, an unknown address and a locked account alike', async () => {
    const known = 'ben@clinic.example';
    const unknown = 'nobody@clinic.example';
    const replies = new Map<string, (readonly [number, string])[]>([
      [known, []],
      [unknown, []],
    ]);
    for (let round = 0; round <= accountLimit.max; round += 1) {
      for (const [email, list] of replies) {
        const reply = await signIn(identity, email, 'wrong password', `198.51.100.${String(round)}`);
        list.push([reply.status, await reply.text()]);
      }
    }
    expect(replies.get(known)).toEqual(replies.get(unknown));
    expect(replies.get(known)?.map(([status]) => status)).toEqual([
      ...Array.from({ length: accountLimit.max }, () => 401),
      429,
    ]);
    expect((await signIn(identity, known)).status, 'the right password, while locked').toBe(429);
    expect((await signIn(identity, 'ada@clinic.example')).status, 'somebody else').toBe(200);
  });

  it('takes as long for an unknown address: it hashes a password too', async () => {
    const spent = async (email: string) => {
      const before = process.cpuUsage();
      await signIn(identity, email, 'wrong password', '203.0.113.9');
      const { user } = process.cpuUsage(before);
      return user;
    };
    const [known, unknown] = [await spent('ada@clinic.example'), await spent('who@clinic.example')];
    expect(unknown).toBeGreaterThan(known / 5);
  });

  it('sets a new password by link, opens the lock and ends every session', async () => {
    const ben = await identity.personByEmail('ben@clinic.example');
    const id = ben?.id ?? asPersonId('');
    const link = await identity.makeLink({ kind: 'reset', personId: id, createdBy: id, hours: 1 });
    const token = link.path.split('/').at(-1) ?? '';
    const headers = new Headers(here);
    await expect(
      identity.join(headers, token, { name: 'Ben', email: 'x@clinic.example', password }),
    ).rejects.toMatchObject({ code: 'not-found' });
    expect(await identity.resetPassword(headers, token, 'another quiet harbour')).toBe('ben@clinic.example');
    await expect(identity.resetPassword(headers, token, password)).rejects.toMatchObject({
      code: 'not-found',
    });
    expect((await signIn(identity, 'ben@clinic.example', password)).status).toBe(401);
    const cookie = await cookieOf(await signIn(identity, 'ben@clinic.example', 'another quiet harbour'));
    const change = { personId: id, current: 'wrong', wanted: password, sessionId: null };
    await expect(identity.changePassword('ben@clinic.example', change)).rejects.toThrow('not right');
    await identity.changePassword('ben@clinic.example', { ...change, current: 'another quiet harbour' });
    expect((await identity.identify(cookie)).how).toBe('nobody');
  });

  it('gives a token the roles and rights it names, until it is revoked; keeps only its hash', async () => {
    const ada = await identity.personByEmail('ada@clinic.example');
    const id = ada?.id ?? asPersonId('');
    const made = await identity.makeToken(id, { name: 'Export', scopes: ['read', 'rater'], days: 30 });
    const headers = new Headers({ ...here, authorization: `Bearer ${made.token}` });
    expect(await identity.identify(headers)).toEqual({
      how: 'token',
      person: { id, name: 'Ada', roles: ['rater'] },
      mayRead: true,
      mayWrite: false,
    });
    const stored = await opened.db.execute(sql`select * from api_tokens`);
    expect(JSON.stringify(stored)).not.toContain(made.token);
    await identity.revokeToken(id, made.id);
    await expect(identity.identify(headers)).rejects.toMatchObject({ code: 'unauthenticated' });
    const late = await identity.makeToken(id, { name: 'Late', scopes: ['read'], days: -1 });
    const lateHeaders = new Headers({ authorization: `Bearer ${late.token}` });
    await expect(identity.identify(lateHeaders)).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(identity.makeToken(id, { name: 'No', scopes: ['admin'], days: 1 })).rejects.toThrow('right');
  });

  it('keeps one admin at least', async () => {
    const ada = await identity.personByEmail('ada@clinic.example');
    const id = ada?.id ?? asPersonId('');
    await expect(identity.setRoles(id, ['rater'])).rejects.toMatchObject({ code: 'conflict' });
    const ben = await identity.personByEmail('ben@clinic.example');
    await identity.setRoles(ben?.id ?? asPersonId(''), ['rater', 'admin']);
    await identity.setRoles(id, ['clinician']);
    expect((await identity.person(id))?.roles).toEqual(['clinician']);
  });

  it('counts attempts of processes that race without losing one', async () => {
    const limit = { max: 5, windowMs: 60_000 };
    const tries = Array.from({ length: 12 }, () => attempt(opened.db, 'race', limit));
    const allowed = (await Promise.all(tries)).filter(Boolean);
    expect(allowed).toHaveLength(5);
    expect(await attempt(opened.db, 'race', { max: 5, windowMs: -1 }), 'the window is over').toBe(true);
  });
});

it('is open to whoever sits at the machine with ALMANAC_OPEN=1, and to nobody else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'almanac-identity-'));
  const [embedded] = await testDatabases();
  const opened = await embedded?.open();
  if (opened === undefined) throw new Error('There is always an embedded database.');
  const secretFile = join(folder, 'secret');
  const open = await openIdentity(opened.db, { ...settings, open: true, secret: null, secretFile });
  await setUpAdmin(open);
  expect(await open.identify(new Headers(here))).toMatchObject({
    how: 'open',
    person: { id: 'open', roles: ['clinician', 'rater', 'admin'] },
  });
  expect((await open.identify(new Headers({ ...here, [CLIENT_HEADER]: '192.0.2.7' }))).how).toBe('nobody');
  await opened.close();
  await rm(folder, { recursive: true });
});
