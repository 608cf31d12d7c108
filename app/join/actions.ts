'use server';

import { z } from 'zod';
import { headers } from 'next/headers';
import { AppError } from '@/lib/app-error';
import { openPerson } from '@/lib/identity/person';
import { visiting } from '../authorise';

const joinInput = z.object({
  token: z.string().min(1).max(100),
  name: z.string().trim().min(1, 'Give your name.').max(100, 'A name has at most 100 characters.'),
  email: z.email('Give an e-mail address such as jo@clinic.example.').max(200),
  password: z.string().max(200),
});

export type Joined =
  { readonly ok: true; readonly email: string } | { readonly ok: false; readonly message: string };

/** Makes the account of an invitation or of the setup link; signing in comes after, through its route. */
export async function join(input: unknown): Promise<Joined> {
  try {
    const { identity, records } = await visiting();
    const parsed = joinInput.safeParse(input);
    if (!parsed.success)
      return { ok: false, message: parsed.error.issues[0]?.message ?? 'Fill in each field.' };
    const { token, ...joining } = parsed.data;
    const { id, email, isFirst } = await identity.join(await headers(), token, joining);
    // What was asked on this machine before there were accounts belongs to whoever sets it up.
    if (isFirst) await records.handOver(openPerson.id, id);
    return { ok: true, email };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, message: error.message };
    throw error;
  }
}
