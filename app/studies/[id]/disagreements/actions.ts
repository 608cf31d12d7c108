'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { AppError } from '@/lib/app-error';
import { asStudyId } from '@/lib/panel/study/study-ids';
import { authorised } from '../../../authorise';
import { openDisagreements } from '../../../rate/adjudicate';
import { recordAudit } from '../../../services/identity';

const idInput = z.string().min(1).max(64);

export type Settled = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** Sends every disagreement found to adjudication. */
export async function settleDisagreements(studyId: unknown): Promise<Settled> {
  return told(async () => {
    const { studyRecords, person } = await authorised('admin');
    const id = idInput.parse(studyId);
    await openDisagreements(studyRecords, asStudyId(id));
    await recordAudit({ personId: person.id, action: 'disagreements-sent', subject: id });
    revalidatePath(`/studies/${id}/disagreements`);
  });
}

/** Ends a case with what has been said so far. */
export async function endDisagreement(studyId: unknown, caseId: unknown): Promise<Settled> {
  return told(async () => {
    const { studyRecords, person } = await authorised('admin');
    const id = idInput.parse(studyId);
    const cases = await studyRecords.cases(asStudyId(id));
    const found = cases.find((one) => one.id === idInput.parse(caseId));
    if (found === undefined) throw new AppError('not-found', 'There is no such case in this study.');
    await studyRecords.endCase(found.id, person.id);
    await recordAudit({ personId: person.id, action: 'case-ended', subject: found.id });
    revalidatePath(`/studies/${id}/disagreements`);
  });
}

async function told(work: () => Promise<void>): Promise<Settled> {
  try {
    await work();
    return { ok: true };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, message: error.message };
    throw error;
  }
}
