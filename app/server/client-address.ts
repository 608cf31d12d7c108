import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { readSettings } from '@/lib/env';
import { CLIENT_HEADER, clientAddress } from '@/lib/identity/client-address';

/**
 * Writes on each request where it comes from, before Next sees it: Next itself believes whatever a client says in
 * X-Forwarded-For.
 */
export function tellClientAddress(): void {
  const { proxies } = readSettings(process.env).identity;
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { readonly request: IncomingMessage };
    const forwarded = request.headers['x-forwarded-for'];
    request.headers[CLIENT_HEADER] = clientAddress(
      request.socket.remoteAddress,
      Array.isArray(forwarded) ? forwarded.join(',') : forwarded,
      proxies,
    );
  });
}
