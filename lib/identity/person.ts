import { AppError } from '../app-error';

export type PersonId = string & { readonly brand: 'PersonId' };

export const asPersonId = (id: string): PersonId => id as PersonId;

export const roles = ['clinician', 'rater', 'admin'] as const;

export type Role = (typeof roles)[number];

/** Who sends a request; somebody may have several roles. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** The one person of an installation that is open to whoever sits at the machine. */
export const openPerson: Person = { id: asPersonId('open'), name: 'You', roles };

/** The same person while nobody has an account yet: may ask, and manages nothing. */
export const firstPerson: Person = { ...openPerson, roles: ['clinician'] };

/** The program itself, in the audit log and as the maker of links. */
export const commandPerson: Person = { id: asPersonId('command'), name: 'Command line', roles };

/**
 * Nobody needs more than one of the named roles; no name means that any person may.
 * @throws AppError `forbidden`.
 */
export function requireRole(person: Person, wanted: readonly Role[]): void {
  if (wanted.length === 0 || wanted.some((role) => person.roles.includes(role))) return;
  throw new AppError('forbidden', `This needs the role of ${wanted.join(' or ')}.`);
}
