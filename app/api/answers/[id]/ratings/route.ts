import { findAnswer } from '../../../../answers/find-answer';
import { readRating } from '../../../../answers/rating-input';
import { door, json } from '../../../../http/door';
import { readJson } from '../../../../http/read-json';

export const GET = door(async ({ services, person, params }) => {
  const { id } = await findAnswer(services, person, params['id'] ?? '');
  return json({ ratings: await services.records.ratings(id) });
});

export const POST = door(async ({ request, services, person, params }) => {
  const body = await readJson(request);
  const input = readRating(typeof body === 'object' ? { ...body, answerId: params['id'] } : body);
  await findAnswer(services, person, input.answerId);
  return json(await services.records.saveRating(input, person.id), { status: 201 });
});
