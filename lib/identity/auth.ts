import { betterAuth } from 'better-auth/minimal';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import type { Database } from '@/db/client';
import { people, sessions, signInAccounts, verifications } from '@/db/people-tables';
import type { IdentitySettings, OidcSettings } from '../env/identity-settings';
import { accountKey, accountLimit, attempt, clientKey, clientLimit, forgive } from './attempts';
import { CLIENT_HEADER } from './client-address';
import { acceptByEmail } from './one-time-links';

/** The provider's name in paths and accounts. */
export const OIDC = 'oidc';
export const passwordLength = { min: 10, max: 128 } as const;
const sessionSeconds = 7 * 24 * 60 * 60;
/** Where no address was told: requests are given this one before they are answered, so that no host is believed. */
export const innerOrigin = 'http://almanac.invalid';

/**
 * Sign-in: passwords and single sign-on, kept in our tables. Limits are counted in a hook, which every call passes,
 * whether it comes over HTTP or from code.
 */
export function openAuth(db: Database, settings: IdentitySettings, secret: string) {
  return betterAuth({
    appName: 'Almanac',
    baseURL: settings.url ?? innerOrigin,
    basePath: '/api/auth',
    secret,
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: { user: people, account: signInAccounts, session: sessions, verification: verifications },
      // The hooks ask the database too, and the embedded one has a single connection: within a transaction they would wait for ever.
      transaction: false,
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    user: { additionalFields: { roles: { type: 'string[]', required: false, input: false } } },
    // Sessions end a fixed time after signing in; their rows are asked every time, so that revoking works at once.
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true, cookieCache: { enabled: false } },
    account: { encryptOAuthTokens: true, updateAccountOnSignIn: false },
    plugins: settings.oidc === null ? [] : [singleSignOn(settings.oidc)],
    hooks: { before: countAttempt(db), after: forgiveAfterSuccess(db) },
    databaseHooks: { user: { create: { before: (user) => admit(db, settings.oidc, user) } } },
    onAPIError: { errorURL: '/sign-in' },
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'almanac',
      useSecureCookies: settings.url?.startsWith('https:') ?? false,
      // The door has compared host and origin before this is asked.
      disableCSRFCheck: true,
      ipAddress: { ipAddressHeaders: [CLIENT_HEADER] },
    },
    logger: { log: reportFault },
    telemetry: { enabled: false },
  });
}

export type Auth = ReturnType<typeof openAuth>;

function singleSignOn(oidc: OidcSettings) {
  return genericOAuth({
    config: [
      {
        providerId: OIDC,
        name: oidc.name,
        discoveryUrl: oidc.discoveryUrl,
        clientId: oidc.clientId,
        ...(oidc.clientSecret === null ? {} : { clientSecret: oidc.clientSecret }),
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        requireIdTokenVerification: true,
      },
    ],
  });
}

/** Refused sign-ins are not worth a line, and their words may hold addresses. */
function reportFault(level: string, message: string): void {
  if (level === 'error') process.stderr.write(`${new Date().toISOString()} sign-in: ${message}\n`);
}

const tooMany = () => new APIError('TOO_MANY_REQUESTS', { message: 'Too many attempts.' });

function countAttempt(db: Database) {
  return createAuthMiddleware(async ({ path, headers, body }) => {
    if (!path.startsWith('/sign-in/')) return;
    const client = headers?.get(CLIENT_HEADER) ?? 'unknown';
    if (!(await attempt(db, clientKey(client), clientLimit))) throw tooMany();
    const email: unknown = (body as { readonly email?: unknown } | undefined)?.email;
    if (path === '/sign-in/email' && typeof email === 'string') {
      if (!(await attempt(db, accountKey(email), accountLimit))) throw tooMany();
    }
  });
}

function forgiveAfterSuccess(db: Database) {
  return createAuthMiddleware(async ({ path, context }) => {
    const email = context.newSession?.user.email;
    if (path === '/sign-in/email' && email !== undefined) await forgive(db, accountKey(email));
  });
}

/** Who comes by single sign-on for the first time needs an invitation, unless the installation gives roles to all. */
async function admit(
  db: Database,
  oidc: OidcSettings | null,
  user: { readonly email: string; readonly emailVerified: boolean },
) {
  if (oidc === null || !user.emailVerified) return false;
  const roles = (await acceptByEmail(db, user.email)) ?? oidc.roles;
  return roles.length === 0 ? false : { data: { ...user, roles: [...roles] } };
}
