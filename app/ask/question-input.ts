import { z } from 'zod';
import { AppError } from '@/lib/app-error';
import { findIdentifiers, kindsInWords } from '@/lib/question/identifiers';

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

/**
 * The question of an untrusted input. @throws AppError `bad-input` with a sentence for the person who asked; where the
 * question identifies a patient it names the kinds, never the words.
 */
export function readQuestion(input: unknown): string {
  const parsed = questionInput.safeParse(input);
  if (!parsed.success) {
    throw new AppError('bad-input', parsed.error.issues[0]?.message ?? 'The question is not valid.');
  }
  const { question } = parsed.data;
  const identifiers = findIdentifiers(question);
  if (identifiers.length > 0) {
    const kinds = kindsInWords(identifiers);
    throw new AppError(
      'bad-input',
      `The question seems to identify a patient: it holds ${kinds}. Ask it without; nothing was stored.`,
    );
  }
  return question;
}
