import { isIP } from 'node:net';
import { AppError } from '@/lib/app-error';
import { isPublicAddress } from './public-address';

const refuse = (sentence: string): never => {
  throw new AppError('bad-input', sentence);
};

export const notPublic = (host: string): string =>
  `${host} is an address of this machine or of a private network; only public addresses are fetched.`;

/** `host:port` of an address, as `ALMANAC_FETCH_ALLOW` writes it. */
export const hostAndPort = ({ protocol, hostname, port }: URL): string =>
  `${hostname}:${port === '' ? (protocol === 'https:' ? '443' : '80') : port}`;

export const isAllowed = (address: URL, allow: readonly string[]): boolean =>
  allow.includes(hostAndPort(address));

/**
 * An address that may be fetched as far as its text tells: http or https, no user name, the usual port, and no literal of a
 * network that is not public, however it is written (the URL standard brings 2130706433, 0x7f.1 and 0177.0.0.1 to one form).
 * `allow` names exceptions as `host:port`. Throws `AppError('bad-input')` with a sentence.
 */
export const readAddress = (text: string, allow: readonly string[]): URL => {
  const address = URL.canParse(text) ? new URL(text) : refuse('This is not a web address.');
  const { protocol, hostname, port, username, password } = address;
  if (protocol !== 'http:' && protocol !== 'https:')
    refuse(`Only http and https are fetched, not ${protocol.replace(':', '')}.`);
  if (username !== '' || password !== '') refuse('An address with a user name or password is not fetched.');
  address.hash = '';
  if (isAllowed(address, allow)) return address;
  if (port !== '') refuse(`Port ${port} is not fetched: only the usual ports of http and https are.`);
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && !isPublicAddress(literal)) refuse(notPublic(hostname));
  if (/^(?:.*\.)?(?:localhost|local|internal|localdomain|home\.arpa)\.?$/i.test(hostname))
    refuse(notPublic(hostname));
  return address;
};
