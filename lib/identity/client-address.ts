import { isIP } from 'node:net';

/** Carries the address a request really came from; the server sets it on every request, over whatever was sent. */
export const CLIENT_HEADER = 'x-almanac-client';

/**
 * The address of whoever sent a request: that of the connection, or, behind `proxies` proxies of ours, the one that the
 * outermost of them saw. A client can write the rest of X-Forwarded-For as it likes. `unknown` where neither tells.
 */
export function clientAddress(
  connection: string | undefined,
  forwardedFor: string | undefined,
  proxies: number,
): string {
  const own = plainAddress(connection ?? '');
  const hops = (forwardedFor ?? '')
    .split(',')
    .map((hop) => plainAddress(hop.trim()))
    .filter((hop) => hop !== '');
  // Somebody stands between: the connection's own address is the proxy's, not a visitor's.
  if (proxies === 0) return hops.length > 0 && isLoopback(own) ? 'unknown' : own || 'unknown';
  return hops.at(-proxies) ?? 'unknown';
}

/** Whether an address as `clientAddress` gives it is of this very machine. */
export function isLoopback(address: string | null): boolean {
  return address !== null && (address === '::1' || (isIP(address) === 4 && address.startsWith('127.')));
}

function plainAddress(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  return isIP(plain) === 0 ? '' : plain;
}
