import type { Database } from '@/db/client';
import { AppError } from '../app-error';
import type { IdentitySettings } from '../env/identity-settings';
import { bearerOf } from './api-tokens';
import type { Auth } from './auth';
import { CLIENT_HEADER, isLoopback } from './client-address';
import { hasAdmin } from './people';
import type { Person } from './person';
import { asPersonId, firstPerson, openPerson, roles } from './person';

/** Who sends a request, and how that is known. */
export type Visitor =
  | { readonly how: 'session'; readonly person: Person; readonly sessionId: string }
  | { readonly how: 'token'; readonly person: Person; readonly mayRead: boolean; readonly mayWrite: boolean }
  /** The installation is open to its one person; or nobody has an account yet. */
  | { readonly how: 'open' | 'first'; readonly person: Person }
  | { readonly how: 'nobody'; readonly person: null };

const nobody: Visitor = { how: 'nobody', person: null };

/** Tells who sends a request from its headers. */
export function openIdentify(db: Database, auth: Auth, settings: IdentitySettings) {
  let isSetUp = false;
  // The last admin cannot be removed: what was once set up stays so.
  const setUp = async () => (isSetUp ||= await hasAdmin(db));

  return {
    setUp,
    /**
     * @throws AppError `unauthenticated` for a bearer token that is not good; `unavailable` for nobody from nowhere: such a
     * request came in before the server could tell where requests come from.
     */
    identify: async (headers: Headers): Promise<Visitor> => {
      const bearer = /^bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
      if (bearer !== undefined) return identifyBearer(db, bearer);
      const sitsHere = comesFromThisMachine(headers);
      if (settings.open) return sitsHere ? { how: 'open', person: openPerson } : nobodyFrom(headers);
      if (headers.has('cookie')) {
        const found = await auth.api.getSession({ headers });
        if (found !== null) {
          const { id, name, roles: had } = found.user;
          const person = { id: asPersonId(id), name, roles: roles.filter((role) => had?.includes(role)) };
          return { how: 'session', person, sessionId: found.session.id };
        }
      }
      if (settings.listensOnLoopback && sitsHere && !(await setUp()))
        return { how: 'first', person: firstPerson };
      return nobodyFrom(headers);
    },
  };
}

function nobodyFrom(headers: Headers): Visitor {
  if (!headers.has(CLIENT_HEADER))
    throw new AppError('unavailable', 'The server is still starting. Try again in a moment.');
  return nobody;
}

async function identifyBearer(db: Database, token: string): Promise<Visitor> {
  const bearer = await bearerOf(db, token);
  if (bearer === null) {
    throw new AppError('unauthenticated', 'This token is unknown, was revoked or has run out.');
  }
  return { how: 'token', ...bearer };
}

/** Neither through a proxy, nor under a name that was given to this machine from outside. */
function comesFromThisMachine(headers: Headers): boolean {
  const host = `http://${headers.get('host') ?? ''}`;
  const name = URL.canParse(host) ? new URL(host).hostname : '';
  const isLocalName =
    name === 'localhost' || name.endsWith('.localhost') || name === '[::1]' || isLoopback(name);
  return isLocalName && isLoopback(headers.get(CLIENT_HEADER));
}
