import type { QuestionDraft } from '../../ask/ask-field';
import { AskField } from '../../ask/ask-field';

/** The field for the next question: empty, or this question with the words of one fact selected. */
export function FollowUp({ draft }: { readonly draft: QuestionDraft | null }) {
  return (
    <section
      aria-labelledby="follow-up-title"
      className="not-printed max-w-[68ch] border-t border-hairline pt-5"
    >
      <h2 id="follow-up-title" className="mb-1 font-medium">
        Ask a follow-up
      </h2>
      <p className="mb-2 text-sm text-quiet">
        Each question is answered on its own: name the condition again.
      </p>
      <AskField
        key={draft === null ? 'own' : `${String(draft.start)} ${draft.text}`}
        label="Ask a follow-up question"
        draft={draft}
      />
    </section>
  );
}
