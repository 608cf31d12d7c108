import { AppError } from '@/lib/app-error';
import { asAnswerId } from '@/lib/evidence/ids';
import type { AnswerId } from '@/lib/evidence/ids';
import type { Person } from '@/lib/identity/person';
import type { AnswerAccess } from '@/lib/records/answer-access';
import type { Services } from '../services';

type Reads = Pick<Services, 'records'>;

/** What a person may do with an answer; `reads`: somebody shared it with everybody who is signed in. */
export interface FoundAnswer extends AnswerAccess {
  readonly id: AnswerId;
  readonly relation: 'owns' | 'reads';
}

/** Null when there is no such answer, or it is somebody else's and not shared: the two cannot be told apart. */
export async function answerFor({ records }: Reads, person: Person, id: string): Promise<FoundAnswer | null> {
  const answerId = asAnswerId(id);
  const access = await records.access(answerId);
  if (access === null) return null;
  if (access.personId === person.id) return { ...access, id: answerId, relation: 'owns' };
  return access.sharedAt === null ? null : { ...access, id: answerId, relation: 'reads' };
}

/** An answer that the person may read. @throws AppError `not-found`. */
export async function findAnswer(services: Reads, person: Person, id: string): Promise<FoundAnswer> {
  const found = await answerFor(services, person, id);
  if (found === null) throw new AppError('not-found', 'There is no such answer.');
  return found;
}

/** An answer of the person's own. @throws AppError `not-found`, or `forbidden` for one that is shared with them. */
export async function findOwnAnswer(services: Reads, person: Person, id: string): Promise<FoundAnswer> {
  const found = await findAnswer(services, person, id);
  if (found.relation !== 'owns') throw new AppError('forbidden', 'Only who asked can do that.');
  return found;
}
