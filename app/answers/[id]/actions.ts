'use server';

import { z } from 'zod';
import { AppError } from '@/lib/app-error';
import { asAnswerId } from '@/lib/evidence/ids';
import { authorised } from '../../authorise';
import { readRating } from '../rating-input';

const idInput = z.string().min(1).max(64);

/** Stops an answer; what was verified so far stays. Without effect on a finished or unknown one. */
export async function stopAnswer(answerId: unknown): Promise<void> {
  const services = await authorised();
  const id = idInput.safeParse(answerId);
  if (id.success) await services.stop(asAnswerId(id.data));
}

export type Rated = { readonly ok: true } | { readonly ok: false; readonly message: string };

export async function rateAnswer(input: unknown): Promise<Rated> {
  try {
    const services = await authorised();
    await services.records.saveRating(readRating(input));
    return { ok: true };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, message: error.message };
    throw error;
  }
}
