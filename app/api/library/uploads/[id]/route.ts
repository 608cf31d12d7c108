import { z } from 'zod';
import { AppError } from '@/lib/app-error';
import { door, json } from '../../../../http/door';

const place = z.object({ offset: z.coerce.number().int().min(0), tab: z.string().min(8).max(64) });

/** Where to go on. */
export const GET = door(
  async ({ services, person, params }) =>
    json(await services.keepers.uploads.standing(params['id'] ?? '', person)),
  'admin',
);

/** Appends a part; the answer to the last one says that the file is complete. */
export const PUT = door(async ({ request, services, person, params, query }) => {
  const at = place.safeParse({ offset: query.get('offset'), tab: query.get('tab') });
  if (!at.success) throw new AppError('bad-input', 'Name the offset of the part, and the tab.');
  const body = partsOf(request.body);
  return json(await services.keepers.uploads.append(params['id'] ?? '', { ...at.data, body }, person));
}, 'admin');

/** Leaves an unfinished file out. */
export const DELETE = door(async ({ services, person, params }) => {
  await services.keepers.uploads.discard(params['id'] ?? '', person);
  return new Response(null, { status: 204 });
}, 'admin');

async function* partsOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  if (reader === undefined) return;
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}
