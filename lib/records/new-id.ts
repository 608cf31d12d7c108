const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A random id of 100 bits, safe in a URL and readable aloud (Crockford's alphabet). */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  return Array.from(bytes, (byte) => alphabet[byte & 31]).join('');
}
