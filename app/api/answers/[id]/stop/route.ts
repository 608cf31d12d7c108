import { findOwnAnswer } from '../../../../answers/find-answer';
import { door } from '../../../../http/door';

export const POST = door(async ({ services, person, params }) => {
  const { id } = await findOwnAnswer(services, person, params['id'] ?? '');
  await services.stop(id);
  return new Response(null, { status: 204 });
});
