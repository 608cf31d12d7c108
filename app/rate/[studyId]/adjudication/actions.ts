'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { AppError } from '@/lib/app-error';
import type { PersonId } from '@/lib/identity/person';
import { asSeen, preferenceKey } from '@/lib/panel/adjudication/preference-score';
import type { Score } from '@/lib/panel/study/rating';
import { unscoredReasons } from '@/lib/panel/study/rubric';
import { asStudyId, type StudyId } from '@/lib/panel/study/study-ids';
import type { StudyRecords } from '@/lib/records/studies/study-records';
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

/** A preference comes as this rater saw the sides, and is kept by arm. */
async function ofArms(
  records: StudyRecords,
  { studyId, raterId }: { readonly studyId: StudyId; readonly raterId: PersonId },
  { caseId, score }: { readonly caseId: string; readonly score: Score },
): Promise<Score> {
  const disputed = (await records.cases(studyId)).find(({ id }) => id === caseId);
  if (disputed?.scoreKey !== preferenceKey || typeof score !== 'number') return score;
  if (![-1, 0, 1].includes(score)) throw new AppError('bad-input', 'Choose one of the answers, or neither.');
  const seats = await records.assignments(studyId, raterId);
  const sides = seats.find(({ itemId }) => itemId === disputed.itemId)?.sides ?? 'as-listed';
  return asSeen(score, sides);
}

export type Voted = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** Scores a disputed item once more. The same vote again changes nothing. */
export async function voteOnCase(input: unknown): Promise<Voted> {
  try {
    const { studyRecords, person } = await authorised('rater');
    const vote = voteInput.safeParse(input);
    if (!vote.success)
      throw new AppError('bad-input', vote.error.issues[0]?.message ?? 'This cannot be read.');
    const { studyId, ...given } = vote.data;
    await studyRecords.appendVote(asStudyId(studyId), {
      ...given,
      score: await ofArms(studyRecords, { studyId: asStudyId(studyId), raterId: person.id }, given),
      rater: person.id,
    });
    await recordAudit({ personId: person.id, action: 'case-voted', subject: given.caseId });
    revalidatePath(`/rate/${studyId}/adjudication`);
    return { ok: true };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, message: error.message };
    throw error;
  }
}
