import { z } from 'zod';
import { AppError } from '@/lib/app-error';
import { asDocumentId } from '@/lib/evidence/ids';
import type { Confirmation } from '../../services/library-intake';

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .transform((text) => (text === '' ? null : text));
const date = (what: string) =>
  line(10).refine((text) => text === null || /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text), {
    message: `${what} is a date such as 2027-03-31, or a year.`,
  });

/** What a person may say of a document, as the form sends it. */
export const metadataInput = z.object({
  title: z.string().trim().min(1, 'A document needs a title.').max(500),
  body: line(300),
  year: line(4).transform((text, context) => {
    if (text === null) return null;
    const year = Number(text);
    if (Number.isInteger(year) && year >= 1900 && year <= 2100) return year;
    context.addIssue({ code: 'custom', message: 'The year lies between 1900 and 2100.' });
    return z.NEVER;
  }),
  version: line(100),
  jurisdiction: line(100),
  reviewDate: date('The review date'),
  licence: line(300),
});

const quoting = z.enum(['allowed', 'not-allowed', 'not-known']);

const input = metadataInput.extend({
  quoting,
  supersedes: z.string().max(200),
  isChecked: z.boolean(),
  isOwn: z.boolean(),
});

/** @throws AppError `bad-input` with the first thing that is wrong. */
export function readConfirmation(sent: unknown, today: string): Confirmation {
  const parsed = input.safeParse(sent);
  if (!parsed.success)
    throw new AppError('bad-input', parsed.error.issues[0]?.message ?? 'Fill in the form.');
  const { quoting: allowed, supersedes, isChecked, isOwn, ...confirmed } = parsed.data;
  return {
    confirmed,
    quoting: allowed,
    supersedes: supersedes === '' ? null : asDocumentId(supersedes),
    lastChecked: isChecked ? today.slice(0, 10) : null,
    isOwn,
  };
}

const edit = metadataInput.extend({ quoting });

/** Edited metadata of a held document. @throws AppError `bad-input`. */
export function readEdit(sent: unknown) {
  const parsed = edit.safeParse(sent);
  if (!parsed.success)
    throw new AppError('bad-input', parsed.error.issues[0]?.message ?? 'Fill in the form.');
  const { quoting: allowed, ...confirmed } = parsed.data;
  return { confirmed, quoting: allowed };
}
