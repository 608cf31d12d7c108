import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { AppError } from '@/lib/app-error';
import { isPublicAddress } from './public-address';
import { notPublic } from './read-address';

const CONNECT_MS = 10_000;

/** How a name is looked up: Node's own unless a test brings another. */
export type Lookup = (
  name: string,
  done: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

const system: Lookup = (name, done) =>
  systemLookup(name, { all: true }, (error, addresses) => done(error, addresses));

/** The connection takes the very addresses that were checked, so a name cannot mean another machine a moment later. */
const checkedLookup =
  (lookup: Lookup): LookupFunction =>
  (name, options, callback) => {
    lookup(name, (error, addresses) => {
      const [first] = addresses;
      if (error !== null || first === undefined)
        return callback(new AppError('bad-input', `${name} cannot be found.`, { cause: error }), '');
      if (!addresses.every(({ address }) => isPublicAddress(address)))
        return callback(new AppError('bad-input', notPublic(name)), '');
      if (options.all === true) callback(null, [...addresses]);
      else callback(null, first.address, first.family);
    });
  };

/**
 * Connects to public addresses only: names are checked as they are looked up, and every connection once more when it
 * stands. `isExempt`: an address that this installation names as allowed.
 */
export const guardedAgent = (isExempt: boolean, lookup: Lookup = system): Agent => {
  if (isExempt) return new Agent({ connect: { timeout: CONNECT_MS }, maxRedirections: 0 } as Agent.Options);
  const connect = buildConnector({ timeout: CONNECT_MS, lookup: checkedLookup(lookup) });
  return new Agent({
    connect: (options, callback) =>
      connect(options, (...[error, socket]) => {
        if (error !== null) return callback(error, null);
        if (isPublicAddress(socket.remoteAddress ?? '')) return callback(null, socket);
        socket.destroy();
        callback(new AppError('bad-input', notPublic(options.hostname)), null);
      }),
  });
};
