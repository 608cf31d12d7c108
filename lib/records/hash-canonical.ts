import { canonicalJson } from '../language/canonical-json';

/** SHA-256 of the canonical JSON of a value, hexadecimal. */
export async function hashCanonical(value: unknown): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(value)));
  return Buffer.from(digest).toString('hex');
}
