import type { AnswerView } from './fold-answer';

const SHOWN = 3;

/** What was done to the question before it was searched for: nothing of it happens in silence. */
export function QuestionReading({ view }: { readonly view: AnswerView }) {
  const reading = view.evidence?.reading;
  if (reading === undefined || (reading.corrected.length === 0 && reading.setAside.length === 0)) return null;
  const more = reading.setAside.length - SHOWN;
  return (
    <section aria-label="How the question was read" className="mb-3 max-w-[68ch] text-sm text-quiet">
      {reading.corrected.length > 0 && (
        <p>
          Searched for{' '}
          {reading.corrected.map(({ written, read }, at) => (
            <span key={written}>
              {at > 0 && ', '}
              <strong className="font-medium text-ink">{read}</strong> in place of “{written}”
            </span>
          ))}
          . If that is not what is meant, write it anew.
        </p>
      )}
      {reading.setAside.length > 0 && (
        <p>
          Left aside, neither searched for nor checked:{' '}
          {reading.setAside
            .slice(0, SHOWN)
            .map((sentence) => `“${sentence}”`)
            .join(' ')}
          {more > 0 && ` and ${String(more)} further sentences`}
        </p>
      )}
    </section>
  );
}
