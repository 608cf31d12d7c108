import type { AnswerEvent } from '@/lib/answer/answer-event';
import { answerClosedBook } from '@/lib/answer/answer-closed-book';
import type { AnswerUses } from '@/lib/answer/answer-question';
import { answerQuestion } from '@/lib/answer/answer-question';
import type { ModelSettings } from '@/lib/env';
import { asAnswerId, asQuestionId } from '@/lib/evidence/ids';
import type { ReleaseId } from '@/lib/evidence/ids';
import type { Prompt } from '@/lib/generation/prompt';
import { closedBookPrompt, productPrompt } from '@/lib/generation/prompt';
import type { Arm, StudyQuestion } from '@/lib/panel/study/protocol';
import { newId } from '@/lib/records/new-id';
import type { Embedder } from '@/lib/retrieval/embedder';
import type { Writer } from './open-writer';
import { openWriter } from './open-writer';

export interface ArmUses {
  readonly model: ModelSettings;
  readonly embedder: Embedder;
  /** What a clinician's answer uses on this release, with another writer. */
  readonly usesOf: (releaseId: ReleaseId | null, writer: Writer) => Promise<AnswerUses>;
}

/** One arm's answer to one question: the clinicians' own path, or the closed book. @throws AppError when model or release cannot be opened. */
export async function answerArm(
  arm: Arm,
  { text }: Pick<StudyQuestion, 'text'>,
  { model, embedder, usesOf }: ArmUses,
  signal: AbortSignal,
): Promise<AsyncGenerator<AnswerEvent>> {
  const asked = { answerId: asAnswerId(newId()), questionId: asQuestionId(newId()), question: text };
  const settings = { ...model, name: arm.model ?? model.name };
  const writer = openWriter(settings, embedder, promptOf(arm));
  return arm.retrieval
    ? answerQuestion(asked, await usesOf(arm.releaseId, writer), signal)
    : answerClosedBook(asked, { ...writer, now: () => new Date() }, signal);
}

function promptOf({ prompt, retrieval }: Arm): Prompt {
  const own = retrieval ? productPrompt : closedBookPrompt;
  return prompt === null ? own : { ...own, rules: prompt };
}
