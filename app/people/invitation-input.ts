import { z } from 'zod';
import { AppError } from '@/lib/app-error';
import { roles } from '@/lib/identity/person';

const input = z.object({
  roles: z.array(z.enum(roles)).min(1, 'Choose at least one role.').max(roles.length),
  email: z.email('Give an e-mail address such as jo@clinic.example, or none.').max(200).nullish(),
  days: z.number().int().min(1).max(90).default(7),
});

export type InvitationInput = z.output<typeof input>;

/** @throws AppError `bad-input` with what is wrong. */
export function readInvitation(given: unknown): InvitationInput {
  const parsed = input.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new AppError('bad-input', parsed.error.issues[0]?.message ?? 'The invitation is not valid.');
}
