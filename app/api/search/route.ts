import { z } from 'zod';
import { AppError } from '@/lib/app-error';
import { door, json } from '../../http/door';

const query = z.string().trim().min(1).max(2_000);

export const GET = door(async ({ services, query: sent }) => {
  const parsed = query.safeParse(sent.get('q'));
  if (!parsed.success) throw new AppError('bad-input', 'Give a query of 1 to 2,000 characters as q.');
  return json({ query: parsed.data, ...(await services.search(parsed.data)) });
});
