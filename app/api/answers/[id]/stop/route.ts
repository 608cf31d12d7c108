import { AppError } from '@/lib/app-error';
import { asAnswerId } from '@/lib/evidence/ids';
import { door } from '../../../../http/door';

export const POST = door(async ({ services, params }) => {
  const id = asAnswerId(params['id'] ?? '');
  if ((await services.records.answerStatus(id)) === null) {
    throw new AppError('not-found', 'There is no such answer.');
  }
  await services.stop(id);
  return new Response(null, { status: 204 });
});
