import { expect, it } from 'vitest';
import { clientAddress, isLoopback } from './client-address';

it('believes the connection, not what a client says of itself', () => {
  expect(clientAddress('192.0.2.1', '127.0.0.1', 0)).toBe('192.0.2.1');
  expect(clientAddress('::ffff:127.0.0.1', undefined, 0)).toBe('127.0.0.1');
  expect(clientAddress(undefined, undefined, 0)).toBe('unknown');
});

it('does not take a proxy on the same machine for a person who sits at it', () => {
  expect(isLoopback(clientAddress('127.0.0.1', '192.0.2.1', 0))).toBe(false);
});

it('takes the hop that the outermost of our proxies saw', () => {
  expect(clientAddress('127.0.0.1', '203.0.113.5, 192.0.2.1', 1)).toBe('192.0.2.1');
  expect(clientAddress('10.0.0.2', '6.6.6.6, 192.0.2.1, 10.0.0.1', 2)).toBe('192.0.2.1');
  expect(clientAddress('10.0.0.2', undefined, 1)).toBe('unknown');
});

it('knows the addresses of this machine', () => {
  for (const own of ['127.0.0.1', '127.8.8.8', '::1']) expect(isLoopback(own)).toBe(true);
  for (const other of ['10.0.0.1', 'unknown', '', '127.0.0.1.example', null]) {
    expect(isLoopback(other)).toBe(false);
  }
});
