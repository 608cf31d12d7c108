import { notFound } from 'next/navigation';
import { AppError } from '@/lib/app-error';
import type { Study } from '@/lib/panel/study/study';
import { asStudyId } from '@/lib/panel/study/study-ids';
import type { Authorised } from '../../authorise';

/** The study of a page's address; the page is not found where there is none. */
export async function readStudy(
  { studyRecords }: Pick<Authorised, 'studyRecords'>,
  id: string,
): Promise<Study> {
  try {
    return await studyRecords.read(asStudyId(id));
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') notFound();
    throw error;
  }
}
