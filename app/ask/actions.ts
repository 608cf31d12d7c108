'use server';

import { AppError } from '@/lib/app-error';
import type { RecordedEvent } from '@/lib/answer/answer-event';
import { authorised } from '../authorise';
import { eventStream } from '../answers/event-stream';
import { readQuestion } from './question-input';

export type Asked =
  | { readonly ok: true; readonly answerId: string; readonly events: ReadableStream<RecordedEvent> }
  | { readonly ok: false; readonly message: string };

/** Records the question, starts its answer detached from this request and returns at once. */
export async function ask(input: unknown): Promise<Asked> {
  try {
    const { person, ...services } = await authorised('clinician');
    const answerId = await services.ask(readQuestion(input), person.id);
    return { ok: true, answerId, events: eventStream((signal) => services.follow(answerId, 0, signal)) };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, message: error.message };
    throw error;
  }
}
