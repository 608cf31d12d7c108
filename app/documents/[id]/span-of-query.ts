import type { Span } from '@/lib/evidence/span';

/** The stretch that an address marks (`?start=120&end=180`), or null when it names none inside the text. */
export function spanOfQuery(
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
  textLength: number,
): Span | null {
  const start = offset(query['start']);
  const end = offset(query['end']);
  return start !== null && end !== null && start < end && end <= textLength ? { start, end } : null;
}

function offset(value: string | readonly string[] | undefined): number | null {
  return typeof value === 'string' && /^\d{1,9}$/u.test(value) ? Number(value) : null;
}
