import { AppError } from '@/lib/app-error';
import { door, json } from '../../http/door';

export const GET = door(async ({ services }) => {
  const library = await services.library();
  if (library === null) throw new AppError('unavailable', 'The library is empty.');
  return json(library);
});
