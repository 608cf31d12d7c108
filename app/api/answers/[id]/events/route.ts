import { AppError } from '@/lib/app-error';
import { findAnswer } from '../../../../answers/find-answer';
import { door } from '../../../../http/door';
import { eventResponse, eventSource } from '../../../../http/event-source';

export const GET = door(async ({ request, services, person, params, query }) => {
  const { id } = await findAnswer(services, person, params['id'] ?? '');
  const after = Number(request.headers.get('last-event-id') ?? query.get('after') ?? 0);
  if (!Number.isInteger(after) || after < 0) {
    throw new AppError('bad-input', 'Last-Event-ID must be the id of an event.');
  }
  const events = eventSource(
    (signal) => services.follow(id, after, signal),
    (recorded) => ({ id: recorded.seq, type: recorded.event.type, data: recorded }),
  );
  return eventResponse(events);
});
