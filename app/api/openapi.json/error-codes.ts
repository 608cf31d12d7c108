import type { AppErrorCode } from '@/lib/app-error';

/** Complete by its type: the description names every code. */
export const errorCodes: Readonly<Record<AppErrorCode, true>> = {
  'bad-input': true,
  'not-found': true,
  'too-large': true,
  unsupported: true,
  unavailable: true,
  conflict: true,
  unauthenticated: true,
  forbidden: true,
  'rate-limited': true,
};
