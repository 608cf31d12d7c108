'use server';

import { z } from 'zod';
import { AppError } from '@/lib/app-error';
import { authorised } from '../../authorise';
import { answerFor, findAnswer, findOwnAnswer } from '../find-answer';
import { readRating } from '../rating-input';

const idInput = z.string().min(1).max(64);

/** Stops an answer; what was verified so far stays. Without effect on a finished one, or on somebody else's. */
export async function stopAnswer(answerId: unknown): Promise<void> {
  const { person, ...services } = await authorised();
  const id = idInput.safeParse(answerId);
  const found = id.success ? await answerFor(services, person, id.data) : null;
  if (found?.relation === 'owns') await services.stop(found.id);
}

export type Rated = { readonly ok: true } | { readonly ok: false; readonly message: string };

export async function rateAnswer(input: unknown): Promise<Rated> {
  try {
    const { person, ...services } = await authorised();
    const rating = readRating(input);
    await findAnswer(services, person, rating.answerId);
    await services.records.saveRating(rating, person.id);
    return { ok: true };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, message: error.message };
    throw error;
  }
}

export type Shared = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** Lets everybody who is signed in read an answer of one's own under its address, or ends that at once. */
export async function shareAnswer(answerId: unknown, shared: unknown): Promise<Shared> {
  try {
    const { person, ...services } = await authorised();
    const id = idInput.safeParse(answerId);
    if (!id.success || typeof shared !== 'boolean') return { ok: false, message: 'There is no such answer.' };
    const found = await findOwnAnswer(services, person, id.data);
    await services.records.setShared({ answerId: found.id, personId: person.id }, shared);
    return { ok: true };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, message: error.message };
    throw error;
  }
}
