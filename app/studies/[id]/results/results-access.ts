import type { Person } from '@/lib/identity/person';
import type { Study } from '@/lib/panel/study/study';

/** Who may read results: admins once rating has begun, raters of the study once it is closed, and nobody who still rates in it. */
export type ResultsAccess = 'open' | 'not-started' | 'rates-in-it' | 'closed-to-them';

export function resultsAccess({ status, protocol }: Study, person: Person): ResultsAccess {
  const rates = protocol.raters.includes(person.id);
  if (status === 'closed') return rates || person.roles.includes('admin') ? 'open' : 'closed-to-them';
  if (!person.roles.includes('admin')) return rates ? 'rates-in-it' : 'closed-to-them';
  if (rates) return 'rates-in-it';
  return status === 'running' || status === 'adjudicating' ? 'open' : 'not-started';
}
