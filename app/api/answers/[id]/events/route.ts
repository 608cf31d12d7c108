import { AppError } from '@/lib/app-error';
import { asAnswerId } from '@/lib/evidence/ids';
import { eventSource } from '../../../../answers/event-source';
import { door } from '../../../../http/door';

export const GET = door(async ({ request, services, params, query }) => {
  const id = asAnswerId(params['id'] ?? '');
  if ((await services.records.answerStatus(id)) === null) {
    throw new AppError('not-found', 'There is no such answer.');
  }
  const after = Number(request.headers.get('last-event-id') ?? query.get('after') ?? 0);
  if (!Number.isInteger(after) || after < 0) {
    throw new AppError('bad-input', 'Last-Event-ID must be the id of an event.');
  }
  return new Response(
    eventSource((signal) => services.follow(id, after, signal)),
    {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
      },
    },
  );
});
