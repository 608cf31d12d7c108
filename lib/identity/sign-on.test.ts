import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OpenDatabase } from '@/db/client';
import { testDatabases } from '@/db/test-databases';
import { CLIENT_HEADER } from './client-address';
import type { Identity } from './identity';
import { openIdentity } from './identity';
import { invitationMail, openMail } from './mail';
import { commandPerson } from './person';

const url = 'http://almanac.example';
const email = 'jo@clinic.example';
let opened: OpenDatabase;
let identity: Identity;
let server: Server;
let issuer: string;
let isVerified = true;

/** A real OpenID Connect server that lets everybody in as one person, and demands PKCE. */
async function startProvider(): Promise<void> {
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'almanac',
        client_secret: 'a client secret for tests',
        redirect_uris: [`${url}/api/auth/callback/oidc`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: true } },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => Promise.resolve({ sub: id, email, email_verified: isVerified, name: 'Jo' }),
    }),
  });
  server.on('request', provider.callback());
}

beforeAll(async () => {
  await startProvider();
  const [embedded] = await testDatabases();
  if (embedded === undefined) throw new Error('There is always an embedded database.');
  opened = await embedded.open();
  identity = await openIdentity(opened.db, {
    open: false,
    url,
    secret: 'a secret for tests that is long enough',
    secretFile: '',
    setupFile: '',
    listensOnLoopback: false,
    proxies: 0,
    oidc: {
      discoveryUrl: `${issuer}/.well-known/openid-configuration`,
      clientId: 'almanac',
      clientSecret: 'a client secret for tests',
      name: 'Clinic',
      roles: [],
    },
    smtp: null,
    retentionDays: null,
  });
}, 60_000);

afterAll(async () => {
  await opened.close();
  await new Promise((resolve) => server.close(resolve));
});

/** Keeps cookies and follows redirects and forms of the provider, as a browser would, up to our own address. */
async function walkProvider(start: string): Promise<string> {
  const jar = new Map<string, string>();
  let [address, form]: [string, URLSearchParams | null] = [start, null];
  for (let step = 0; step < 12; step += 1) {
    const response: Response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === null ? {} : { method: 'POST', body: form }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const location = response.headers.get('location');
    if (location !== null) {
      [address, form] = [new URL(location, address).href, null];
      if (address.startsWith(url)) return address;
      continue;
    }
    const page = await response.text();
    address = new URL(/action="([^"]+)"/.exec(page)?.[1] ?? '', address).href;
    form = new URLSearchParams(
      page.includes('name="login"')
        ? { prompt: 'login', login: 'jo', password: 'any' }
        : { prompt: 'consent' },
    );
  }
  throw new Error(`The provider did not come back: ${address}`);
}

async function signOn() {
  const headers = { 'content-type': 'application/json', [CLIENT_HEADER]: '192.0.2.1' };
  const body = JSON.stringify({ provider: 'oidc', callbackURL: '/history', errorCallbackURL: '/sign-in' });
  const begun = await identity.handle(
    new Request(`${url}/api/auth/sign-in/social`, { method: 'POST', headers, body }),
  );
  expect(begun.status).toBe(200);
  const state = begun.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
  const start = ((await begun.json()) as { readonly url: string }).url;
  expect(new URL(start).searchParams.get('code_challenge_method')).toBe('S256');
  const back = await walkProvider(start);
  const ended = await identity.handle(
    new Request(back, { headers: { cookie: state, [CLIENT_HEADER]: '192.0.2.1' } }),
  );
  const cookie = ended.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  return { to: ended.headers.get('location') ?? '', cookie };
}

it('refuses a newcomer without an invitation, or whose address the server does not vouch for', async () => {
  expect((await signOn()).to).toContain('/sign-in?error=');
  await identity.makeLink({
    kind: 'invitation',
    roles: ['rater'],
    email,
    createdBy: commandPerson.id,
    hours: 1,
  });
  isVerified = false;
  expect((await signOn()).to).toContain('error=');
  expect(await identity.personByEmail(email)).toBeNull();
}, 60_000);

it('lets an invited person in, in the roles of the invitation, and again later', async () => {
  isVerified = true;
  const { to, cookie } = await signOn();
  expect(to).toMatch(/\/history$/);
  const visitor = await identity.identify(new Headers({ cookie }));
  expect(visitor).toMatchObject({ how: 'session', person: { name: 'Jo', roles: ['rater'] } });
  expect(await identity.openInvitations()).toEqual([]);
  expect((await signOn()).to).toMatch(/\/history$/);
  expect(await identity.people()).toHaveLength(1);
}, 60_000);

it('mails an invitation through a mail server', async () => {
  const letters: string[] = [];
  const post = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        letters.push(Buffer.concat(parts).toString('utf8'));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => post.listen(0, '127.0.0.1', resolve));
  const { port } = post.server.address() as AddressInfo;
  const send = openMail({
    url: `smtp://127.0.0.1:${String(port)}`,
    from: 'Almanac <almanac@clinic.example>',
  });
  await send(invitationMail(email, `${url}/join/token`));
  await new Promise<void>((resolve) => post.close(resolve));
  expect(letters).toHaveLength(1);
  expect(letters[0]).toContain('To: jo@clinic.example');
  expect(letters[0]).toContain(`${url}/join/token`);
});
