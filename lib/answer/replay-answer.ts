import { addEvent, type Answer } from './answer';
import { answerQuestion, type AnswerUses } from './answer-question';
import { compareReplay, type ReplayComparison } from './compare-replay';

export interface Replay extends ReplayComparison {
  readonly then: Answer;
  readonly now: Answer;
}

/** Asks an answer's question again over the release of `uses`, and compares the two claim by claim. Nothing is stored. */
export async function replayAnswer(then: Answer, uses: AnswerUses, signal: AbortSignal): Promise<Replay> {
  const asked = { answerId: then.id, questionId: then.questionId, question: then.question };
  let now: Answer | null = null;
  for await (const event of answerQuestion(asked, uses, signal)) now = addEvent(now, event);
  if (now === null) throw new Error('An answer must start.');
  return { ...compareReplay(then, now), then, now };
}
