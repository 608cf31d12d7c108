import { saveWords } from './save-words';
import type { SaveState } from './send-queue';

/** Where the rater is, whether all is saved, and the ways out: the one line above an item. */
export function RatingBar(props: {
  readonly progress: string;
  readonly timeLeft: string | null;
  readonly state: SaveState;
  readonly back: (() => void) | null;
  readonly instructions: () => void;
}) {
  const { back } = props;
  return (
    <header className="rating-bar">
      <p className="font-medium tabular-nums">
        {props.progress}
        {props.timeLeft !== null && <span className="font-normal text-quiet"> · {props.timeLeft}</span>}
      </p>
      <p role="status" className="save-state" data-kind={props.state.kind}>
        {saveWords(props.state)}
      </p>
      <nav aria-label="Rating" className="ml-auto flex items-center gap-5">
        <button type="button" className="control" disabled={back === null} onClick={back ?? undefined}>
          Back
        </button>
        <button type="button" className="control" onClick={props.instructions}>
          Instructions
        </button>
        <a className="control" href="/rate">
          Leave
        </a>
      </nav>
    </header>
  );
}
