import { BlockList, isIPv4, isIPv6 } from 'node:net';

/* The IANA special-purpose registries for IPv4 and IPv6 (RFC 6890 and what was added since). */

const notPublic4: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  // A cloud's own service on an address that looks public.
  ['168.63.129.16', 32],
];

/** Within the one global block: tunnels that carry an IPv4 address, documentation, benchmarking. */
const notPublic6: readonly (readonly [network: string, prefix: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
];

const refused4 = new BlockList();
for (const [network, prefix] of notPublic4) refused4.addSubnet(network, prefix, 'ipv4');
const refused6 = new BlockList();
for (const [network, prefix] of notPublic6) refused6.addSubnet(network, prefix, 'ipv6');
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');

/**
 * Whether an address is one of the public internet. Not public: private, loopback, link-local, multicast and reserved ones,
 * services of clouds, and IPv6 that carries an IPv4 address (mapped, NAT64, 6to4, Teredo), whatever that is.
 */
export const isPublicAddress = (address: string): boolean => {
  if (isIPv4(address)) return !refused4.check(address, 'ipv4');
  const plain = address.replace(/%.*$/, '');
  return isIPv6(plain) && global6.check(plain, 'ipv6') && !refused6.check(plain, 'ipv6');
};
