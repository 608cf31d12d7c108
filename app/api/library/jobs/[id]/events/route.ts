import { AppError } from '@/lib/app-error';
import { asLibraryJobId } from '@/lib/evidence/ids';
import { door } from '../../../../../http/door';
import { eventResponse, eventSource } from '../../../../../http/event-source';

export const GET = door(async ({ services, params }) => {
  const id = asLibraryJobId(params['id'] ?? '');
  if ((await services.keepers.progress(id)) === null)
    throw new AppError('not-found', 'There is no such job.');
  const events = eventSource(
    (signal) => services.keepers.followJob(id, signal),
    (progress, place) => ({ id: place, type: 'job-progress', data: progress }),
  );
  return eventResponse(events);
}, 'admin');
