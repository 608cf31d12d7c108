import type { AppErrorCode } from '@/lib/app-error';
import { AppError } from '@/lib/app-error';
import { reportError } from '../services';

const statuses: Readonly<Record<AppErrorCode, { readonly status: number; readonly title: string }>> = {
  'bad-input': { status: 400, title: 'The request is not valid' },
  unauthenticated: { status: 401, title: 'Sign in first' },
  forbidden: { status: 403, title: 'Not allowed' },
  'not-found': { status: 404, title: 'Not found' },
  conflict: { status: 409, title: 'Not possible in this state' },
  'too-large': { status: 413, title: 'Too large' },
  unsupported: { status: 415, title: 'Not supported' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  unavailable: { status: 503, title: 'Not available at the moment' },
};

/** RFC 9457. An unknown error shows a digest to look up in the log, never its message. */
export function problem(error: unknown): Response {
  if (error instanceof AppError) {
    const { status, title } = statuses[error.code];
    return problemResponse(status, { title, status, code: error.code, detail: error.message });
  }
  const digest = crypto.randomUUID().slice(0, 8);
  reportError(new Error(`unexpected error ${digest}`, { cause: error }));
  reportError(error);
  return problemResponse(500, {
    title: 'Unexpected error',
    status: 500,
    code: 'unexpected',
    detail: `Look up ${digest} in the server's log.`,
  });
}

function problemResponse(status: number, body: Readonly<Record<string, unknown>>): Response {
  const headers = new Headers({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
  if (status === 401) headers.set('www-authenticate', 'Bearer realm="almanac"');
  return new Response(JSON.stringify({ type: 'about:blank', ...body }), { status, headers });
}
