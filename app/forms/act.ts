import { AppError } from '@/lib/app-error';
import type { Outcome } from './outcome';

/** Runs the work of an action; a fault that was written for people becomes its outcome. */
export async function act(work: () => Promise<Outcome | undefined>): Promise<Outcome> {
  try {
    return (await work()) ?? { ok: true };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, message: error.message };
    throw error;
  }
}
