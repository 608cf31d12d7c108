import { z } from 'zod';
import { AppError } from '@/lib/app-error';
import { asAnswerId } from '@/lib/evidence/ids';
import type { RatingInput } from '@/lib/records/ratings';

const axis = (name: string) =>
  z.coerce
    .number({ error: `Rate ${name} from 1 to 5.` })
    .int({ error: `Rate ${name} from 1 to 5.` })
    .min(1, { error: `Rate ${name} from 1 to 5.` })
    .max(5, { error: `Rate ${name} from 1 to 5.` });

const ratingInput = z.object({
  answerId: z.string().min(1).max(64),
  factuality: axis('factuality'),
  completeness: axis('completeness'),
  safety: axis('safety'),
  comment: z.string().trim().max(4_000, { error: 'A comment has at most 4,000 characters.' }).default(''),
});

/** @throws AppError `bad-input` with a sentence for the rater. */
export function readRating(input: unknown): RatingInput {
  const parsed = ratingInput.safeParse(input);
  if (!parsed.success) {
    throw new AppError('bad-input', parsed.error.issues[0]?.message ?? 'The rating is not valid.');
  }
  return { ...parsed.data, answerId: asAnswerId(parsed.data.answerId) };
}
