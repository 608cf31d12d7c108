import { AppError } from '@/lib/app-error';
import { answerFromEvents } from '@/lib/answer/answer';
import { asAnswerId } from '@/lib/evidence/ids';
import { door, json } from '../../../http/door';

export const GET = door(async ({ services, params }) => {
  const answer = answerFromEvents(await services.records.answerEvents(asAnswerId(params['id'] ?? '')));
  if (answer === null) throw new AppError('not-found', 'There is no such answer.');
  return json(answer);
});
