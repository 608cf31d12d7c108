'use server';

import { AppError } from '@/lib/app-error';
import type { RetrievalTrace } from '@/lib/retrieval/trace-retrieval';
import { readQuestion } from '../../ask/question-input';
import { authorised } from '../../authorise';

export type Tested =
  | { readonly ok: true; readonly question: string; readonly trace: RetrievalTrace }
  | { readonly ok: false; readonly message: string };

/** Retrieves for a question and tells every step; nothing is recorded. */
export async function testRetrieval(input: unknown): Promise<Tested> {
  try {
    const services = await authorised('admin');
    const question = readQuestion(input);
    return { ok: true, question, trace: await services.traceRetrieval(question) };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, message: error.message };
    throw error;
  }
}
