import { exportEverythingOf } from '../../../services/upkeep';
import { door, json } from '../../../http/door';

/** All that is kept of the caller: account, sessions, questions with their answers, ratings. */
export const GET = door(async ({ services, person }) => {
  const everything = await exportEverythingOf(services, person.id);
  await services.identity.recordAudit({ personId: person.id, action: 'own-data-exported' });
  return json(everything, {
    headers: { 'content-disposition': 'attachment; filename="almanac-my-data.json"' },
  });
});
