import { z } from 'zod';
import type { Role } from '../identity/person';

const optionalText = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === '' || value === undefined ? null : value));

const address = optionalText.refine((value) => value === null || /^https?:\/\/[^/]+\/?$/.test(value), {
  message: 'must be an address such as https://almanac.example',
});

const roleNames: readonly Role[] = ['clinician', 'rater', 'admin'];

const roleList = optionalText
  .transform((value) => (value === null ? [] : value.split(',').map((role) => role.trim())))
  .refine((list) => list.every((role) => (roleNames as readonly string[]).includes(role)), {
    message: 'names roles out of clinician, rater and admin',
  })
  .transform((list) => list as Role[]);

export const identityVariables = {
  ALMANAC_OPEN: optionalText.pipe(z.enum(['0', '1']).nullable()),
  ALMANAC_URL: address,
  ALMANAC_SECRET: optionalText.pipe(z.string().min(32, 'needs at least 32 characters').nullable()),
  ALMANAC_LISTEN: optionalText,
  ALMANAC_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  ALMANAC_OIDC_URL: optionalText,
  ALMANAC_OIDC_CLIENT: optionalText,
  ALMANAC_OIDC_SECRET: optionalText,
  ALMANAC_OIDC_NAME: optionalText,
  ALMANAC_OIDC_ROLES: roleList,
  ALMANAC_SMTP_URL: optionalText,
  ALMANAC_SMTP_FROM: optionalText,
  ALMANAC_RETENTION_DAYS: optionalText
    .transform((value) => (value === null ? null : Number(value)))
    .pipe(z.number().int().min(1).max(36_500).nullable()),
};

export interface IdentitySettings {
  /** Nobody signs in: whoever sits at this machine is the one person, with every role. */
  readonly open: boolean;
  /** Address of the installation as people type it, without a slash at the end; null when it was not told. */
  readonly url: string | null;
  readonly secret: string | null;
  readonly secretFile: string;
  /** Holds the link that makes the first admin, while there is none. */
  readonly setupFile: string;
  readonly listensOnLoopback: boolean;
  /** How many proxies of ours stand before the server and append to X-Forwarded-For. */
  readonly proxies: number;
  readonly oidc: OidcSettings | null;
  readonly smtp: { readonly url: string; readonly from: string } | null;
  /** Everybody's questions are deleted after this many days; null keeps them. */
  readonly retentionDays: number | null;
}

export interface OidcSettings {
  readonly discoveryUrl: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  /** What the button on the sign-in page says. */
  readonly name: string;
  /** Roles of people who sign in without an invitation; empty: they need one. */
  readonly roles: readonly Role[];
}

type Variables = z.output<z.ZodObject<typeof identityVariables>>;

/** `folder` is where the secret and the setup link are kept. @throws Error that names a variable which lacks another. */
export function identitySettings(env: Variables, folder: string): IdentitySettings {
  const url = env.ALMANAC_URL?.replace(/\/$/, '') ?? null;
  return {
    open: env.ALMANAC_OPEN === '1',
    url,
    secret: env.ALMANAC_SECRET,
    secretFile: `${folder}/secret`,
    setupFile: `${folder}/setup-link`,
    listensOnLoopback: ['127.0.0.1', 'localhost', '::1'].includes(env.ALMANAC_LISTEN ?? ''),
    proxies: env.ALMANAC_PROXIES,
    oidc: oidcSettings(env, url),
    smtp: smtpSettings(env, url),
    retentionDays: env.ALMANAC_RETENTION_DAYS,
  };
}

function oidcSettings(env: Variables, url: string | null): OidcSettings | null {
  if (env.ALMANAC_OIDC_URL === null) return null;
  if (env.ALMANAC_OIDC_CLIENT === null) throw new Error('ALMANAC_OIDC_URL needs ALMANAC_OIDC_CLIENT');
  if (url === null) throw new Error('ALMANAC_OIDC_URL needs ALMANAC_URL, which people are sent back to');
  const wellKnown = '/.well-known/openid-configuration';
  const given = env.ALMANAC_OIDC_URL.replace(/\/$/, '');
  return {
    discoveryUrl: given.endsWith(wellKnown) ? given : `${given}${wellKnown}`,
    clientId: env.ALMANAC_OIDC_CLIENT,
    clientSecret: env.ALMANAC_OIDC_SECRET,
    name: env.ALMANAC_OIDC_NAME ?? 'single sign-on',
    roles: env.ALMANAC_OIDC_ROLES,
  };
}

function smtpSettings(env: Variables, url: string | null): IdentitySettings['smtp'] {
  if (env.ALMANAC_SMTP_URL === null) return null;
  if (url === null) throw new Error('ALMANAC_SMTP_URL needs ALMANAC_URL, which the mails link to');
  if (env.ALMANAC_SMTP_FROM === null) throw new Error('ALMANAC_SMTP_URL needs ALMANAC_SMTP_FROM');
  return { url: env.ALMANAC_SMTP_URL, from: env.ALMANAC_SMTP_FROM };
}
