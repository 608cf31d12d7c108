import { z } from 'zod';
import { AppError } from '@/lib/app-error';
import { door, json } from '../../../http/door';
import { readJson } from '../../../http/read-json';

const input = z.object({
  name: z
    .string()
    .trim()
    .min(1)
    .max(255)
    .regex(/^[^/\\\p{Cc}]+$/u),
  bytes: z.number().int().min(1),
  modifiedMs: z.number().int().min(0),
  tab: z.string().min(8).max(64),
});

/** Begins to send a file, or goes on with one that was left. */
export const POST = door(async ({ request, services, person }) => {
  const asked = input.safeParse(await readJson(request));
  if (!asked.success)
    throw new AppError('bad-input', 'Send name (without folders), bytes (1 or more), modifiedMs and tab.');
  return json(await services.keepers.uploads.begin(asked.data, person), { status: 201 });
}, 'admin');
