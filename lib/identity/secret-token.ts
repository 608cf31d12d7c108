import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, safe in a URL; `hash` is what may be stored. */
export function newSecretToken(prefix = ''): { readonly token: string; readonly hash: string } {
  const token = `${prefix}${randomBytes(32).toString('base64url')}`;
  return { token, hash: hashToken(token) };
}

/** SHA-256, hexadecimal. The tokens are random, so that nothing slower is needed. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** An id of 128 random bits, hexadecimal. */
export function newRowId(): string {
  return randomBytes(16).toString('hex');
}
