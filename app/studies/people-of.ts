import type { PersonId } from '@/lib/identity/person';
import type { Authorised } from '../authorise';

/** Somebody who can be chosen as a rater, or as the writer of a reference. */
export interface Choosable {
  readonly id: PersonId;
  readonly name: string;
  readonly isRater: boolean;
}

/** Everybody with an account; on an installation without accounts, whoever sits at the machine. */
export async function peopleOf({ identity, person }: Authorised): Promise<readonly Choosable[]> {
  const members = await identity.people();
  const everybody = members.some(({ id }) => id === person.id) ? members : [person, ...members];
  return everybody.map(({ id, name, roles }) => ({ id, name, isRater: roles.includes('rater') }));
}
