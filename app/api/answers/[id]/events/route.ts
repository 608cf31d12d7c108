import { AppError } from '@/lib/app-error';
import { eventSource } from '../../../../answers/event-source';
import { findAnswer } from '../../../../answers/find-answer';
import { door } from '../../../../http/door';

export const GET = door(async ({ request, services, person, params, query }) => {
  const { id } = await findAnswer(services, person, params['id'] ?? '');
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
