'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { AppError } from '@/lib/app-error';
import { unscoredReasons } from '@/lib/panel/study/rubric';
import { asStudyId } from '@/lib/panel/study/study-ids';
import { authorised } from '../../../authorise';
import { recordAudit } from '../../../services/identity';

const voteInput = z.object({
  id: z.string().regex(/^[0-9a-z]{16,32}$/u),
  studyId: z.string().min(1).max(64),
  caseId: z.string().min(1).max(64),
  round: z.number().int().min(1).max(9),
  score: z.union([z.number(), z.enum(unscoredReasons)], { error: 'Choose a level, or say why not.' }),
  comment: z.string().trim().max(4_000),
});

export type Voted = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** Scores a disputed item once more. The same vote again changes nothing. */
export async function voteOnCase(input: unknown): Promise<Voted> {
  try {
    const { studyRecords, person } = await authorised('rater');
    const vote = voteInput.safeParse(input);
    if (!vote.success)
      throw new AppError('bad-input', vote.error.issues[0]?.message ?? 'This cannot be read.');
    const { studyId, ...given } = vote.data;
    await studyRecords.appendVote(asStudyId(studyId), { ...given, rater: person.id });
    await recordAudit({ personId: person.id, action: 'case-voted', subject: given.caseId });
    revalidatePath(`/rate/${studyId}/adjudication`);
    return { ok: true };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, message: error.message };
    throw error;
  }
}
