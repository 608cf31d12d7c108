'use server';

import { headers } from 'next/headers';
import { z } from 'zod';
import { AppError } from '@/lib/app-error';
import { visiting } from '../authorise';

const resetInput = z.object({ token: z.string().min(1).max(100), password: z.string().max(200) });

export type PasswordSet =
  { readonly ok: true; readonly email: string } | { readonly ok: false; readonly message: string };

/** Sets the password of the account that the link is for. */
export async function setPassword(input: unknown): Promise<PasswordSet> {
  try {
    const { identity } = await visiting();
    const parsed = resetInput.safeParse(input);
    if (!parsed.success) return { ok: false, message: 'Give a password of 10 to 128 characters.' };
    const { token, password } = parsed.data;
    return { ok: true, email: await identity.resetPassword(await headers(), token, password) };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, message: error.message };
    throw error;
  }
}
