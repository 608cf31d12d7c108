import type { ItemToRate } from '@/lib/panel/study/own-rating';
import type { QualificationFeedback } from '@/lib/panel/study/qualification';
import type { Axis } from '@/lib/panel/study/rubric';
import { unscoredLabels } from '@/lib/panel/study/rubric';

/** After a practice item: what was given, what was expected, and why. */
export function FeedbackPanel(props: {
  readonly feedback: QualificationFeedback;
  readonly asked: ItemToRate['asked'];
}) {
  return (
    <section aria-label="What was expected" aria-live="polite" className="text-sm">
      <h2 className="font-semibold">What was expected</h2>
      <ul className="mt-1">
        {props.feedback.results.map(({ key, given, least, most, met }) => {
          const asked = props.asked.find((one) => one.key === key);
          const axis = asked?.axis;
          return (
            <li key={key} className="border-b border-hairline py-2">
              <span className="font-medium">{asked?.text ?? axis?.name ?? key}</span>
              <span className="block">
                You: {given === null ? 'nothing' : levelWords(axis, given)}.{' '}
                {met ? (
                  <span className="font-medium text-supported">As expected.</span>
                ) : (
                  <span className="font-medium text-disagrees">
                    Expected: {levelWords(axis, least)}
                    {most !== least && ` to ${levelWords(axis, most)}`}.
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="mt-3">{props.feedback.explanation}</p>
    </section>
  );
}

function levelWords(axis: Axis | undefined, score: number | keyof typeof unscoredLabels): string {
  if (typeof score !== 'number') return unscoredLabels[score].toLowerCase();
  const label = axis?.levels.find(({ value }) => value === score)?.label;
  return label === undefined ? String(score) : `${String(score)}, ${label.toLowerCase()}`;
}
