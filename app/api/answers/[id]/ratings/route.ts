import { asAnswerId } from '@/lib/evidence/ids';
import { readRating } from '../../../../answers/rating-input';
import { door, json } from '../../../../http/door';
import { readJson } from '../../../../http/read-json';

export const GET = door(async ({ services, params }) =>
  json({ ratings: await services.records.ratings(asAnswerId(params['id'] ?? '')) }),
);

export const POST = door(async ({ request, services, params }) => {
  const body = await readJson(request);
  const input = readRating(typeof body === 'object' ? { ...body, answerId: params['id'] } : body);
  return json(await services.records.saveRating(input), { status: 201 });
});
