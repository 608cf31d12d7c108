import { z } from 'zod';
import { AppError } from '@/lib/app-error';

/** Longest question in characters: room for a vignette, not for a record. */
export const maxQuestionLength = 20_000;

const questionInput = z.object({
  question: z
    .string({ error: 'Write a question.' })
    .transform((text) => text.replace(/\p{Cc}(?<![\n\t])/gu, ' ').trim())
    .pipe(
      z
        .string()
        .min(3, { error: 'Write a question.' })
        .max(maxQuestionLength, { error: `A question has at most ${maxQuestionLength} characters.` }),
    ),
});

/** The question of an untrusted input. @throws AppError `bad-input` with a sentence for the person who asked. */
export function readQuestion(input: unknown): string {
  const parsed = questionInput.safeParse(input);
  if (!parsed.success) {
    throw new AppError('bad-input', parsed.error.issues[0]?.message ?? 'The question is not valid.');
  }
  return parsed.data.question;
}
