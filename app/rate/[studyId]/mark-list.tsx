import type { ChangeMark, PlacedMark } from './blind-claim-pair';
import { markSummary, markedWords } from './mark-words';

/** The marks on a claim, or on an answer as a whole (`text` null). */
export function MarkList(props: {
  readonly text: string | null;
  readonly marks: readonly PlacedMark[];
  readonly edit: (place: number) => void;
  readonly change: ChangeMark;
}) {
  if (props.marks.length === 0) return null;
  return (
    <ul aria-label="Marks" className="mark-list">
      {props.marks.map(({ mark, place }) => {
        const words = props.text === null ? null : markedWords(props.text, mark);
        return (
          <li key={place}>
            <span className="font-medium">{markSummary(mark)}</span>
            {words !== null && <span> · “{words}”</span>}
            {mark.correction !== '' && <span> · should be: {mark.correction}</span>}{' '}
            <span className="inline-flex gap-5 pl-2">
              <button
                type="button"
                className="control"
                onClick={() => {
                  props.edit(place);
                }}
              >
                Change<span className="sr-only"> mark: {markSummary(mark)}</span>
              </button>
              <button
                type="button"
                className="control"
                onClick={() => {
                  props.change(place, null);
                }}
              >
                Remove<span className="sr-only"> mark: {markSummary(mark)}</span>
              </button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
