import { NextResponse } from 'next/server';
import type { NextRequest } from 'next/server';
import { PATH_HEADER } from './app/shell/page-frame';
import { AppError } from './lib/app-error';
import { readSettings } from './lib/env';
import { authoriseRequest } from './lib/identity/authorise-request';

const { hosts } = readSettings(process.env);

/**
 * Pages are for requests to an address of this server. A nonce per request; nothing is loaded from another origin, and
 * the page can be framed by nobody.
 */
export function proxy(request: NextRequest): NextResponse {
  const refusal = refusalOf(request);
  if (refusal !== null) return new NextResponse(`${refusal}\n`, { status: 403 });
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const development = process.env.NODE_ENV === 'development';
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set(PATH_HEADER, request.nextUrl.pathname);
  headers.set('x-almanac-query', request.nextUrl.search);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'same-origin');
  response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  response.headers.set('cross-origin-opener-policy', 'same-origin');
  return response;
}

/** A sentence, or null when the request may go on. */
function refusalOf({ headers }: NextRequest): string | null {
  try {
    authoriseRequest(
      {
        host: headers.get('host'),
        origin: headers.get('origin'),
        secFetchSite: headers.get('sec-fetch-site'),
      },
      hosts,
    );
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
}

export const config = {
  matcher: [{ source: '/((?!api/|_next/static|_next/image|healthz|readyz|favicon.ico).*)' }],
};
