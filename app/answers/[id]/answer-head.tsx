import type { AnswerView } from './fold-answer';
import { NoticesGiven } from './notice-given';
import { QuestionReading } from './question-reading';

/** The question, what comes before any answer to it, and how it was read. */
export function AnswerHead({ view }: { readonly view: AnswerView }) {
  return (
    <>
      <NoticesGiven notices={view.notices} />
      <h1 className="mb-3 max-w-[68ch] text-lg text-quiet">{view.started?.question ?? 'Answer'}</h1>
      <QuestionReading view={view} />
    </>
  );
}
