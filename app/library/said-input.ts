import { z } from 'zod';
import { AppError } from '@/lib/app-error';

const id = z.string().min(1).max(200);
const reason = z.string().trim().max(2_000);

/** An id that was sent. @throws AppError `not-found` with the sentence given. */
export function readId(sent: unknown, sentence: string): string {
  const parsed = id.safeParse(sent);
  if (!parsed.success) throw new AppError('not-found', sentence);
  return parsed.data;
}

/** Why somebody does something, in their words. @throws AppError `bad-input` where it must be said and is not. */
export function readReason(sent: unknown, isNeeded: boolean): string {
  const parsed = reason.safeParse(sent ?? '');
  if (!parsed.success) throw new AppError('bad-input', 'A reason has at most 2000 characters.');
  if (isNeeded && parsed.data === '') throw new AppError('bad-input', 'Say why: it stays written.');
  return parsed.data;
}
