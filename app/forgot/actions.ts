'use server';

import { headers } from 'next/headers';
import { z } from 'zod';
import { AppError } from '@/lib/app-error';
import { visiting } from '../authorise';
import { act } from '../forms/act';
import type { Outcome } from '../forms/outcome';

const address = z.email().max(200);

/** Mails a link for a new password to a known address; says the same about an unknown one. */
export async function mailLink(input: unknown): Promise<Outcome> {
  return act(async () => {
    const { identity } = await visiting();
    const parsed = address.safeParse(input);
    if (!parsed.success) throw new AppError('bad-input', 'Give an e-mail address such as jo@clinic.example.');
    await identity.mailReset(await headers(), parsed.data);
    return {
      ok: true,
      message: 'If the address has an account, a link is on its way. It works for an hour.',
    };
  });
}
