import { AppError } from '@/lib/app-error';
import { findAnswer } from '../../../../answers/find-answer';
import { door, json } from '../../../../http/door';

/** Asks the question again and says what differs; nothing is stored. */
export const GET = door(async ({ services, person, params, query }) => {
  const { id } = await findAnswer(services, person, params['id'] ?? '');
  const on = query.get('on') ?? 'own';
  if (on !== 'own' && on !== 'current') throw new AppError('bad-input', 'on is own or current.');
  const { before, after, samePassages, passagesGone, passagesNew, sameOutcome, claims } =
    await services.keepers.replay(id, on);
  return json({ before, after, samePassages, passagesGone, passagesNew, sameOutcome, claims });
});
