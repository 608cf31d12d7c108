import { AppError } from '@/lib/app-error';
import { answerFromEvents } from '@/lib/answer/answer';
import { findAnswer } from '../../../answers/find-answer';
import { door, json } from '../../../http/door';

export const GET = door(async ({ services, person, params }) => {
  const { id } = await findAnswer(services, person, params['id'] ?? '');
  const answer = answerFromEvents(await services.records.answerEvents(id));
  if (answer === null) throw new AppError('not-found', 'There is no such answer.');
  return json(answer);
});
