import type { WorkLine } from '@/lib/panel/study/own-rating';

/** The end of a rater's work, and the way back to each item. */
export function WorkDone(props: {
  readonly lines: readonly WorkLine[];
  readonly go: (place: number) => void;
}) {
  return (
    <div className="mx-auto max-w-[46rem] p-6">
      <h1 className="text-xl font-semibold tracking-tight">You have rated every item</h1>
      <p className="mt-2">
        Thank you. You may look at any item again and change your rating until the study closes; the newest
        version counts.
      </p>
      <ol aria-label="Your items" className="mt-4 flex flex-wrap gap-2">
        {props.lines.map(({ itemId }, place) => (
          <li key={itemId}>
            <button
              type="button"
              className="chip"
              aria-label={`Item ${String(place + 1)}`}
              onClick={() => {
                props.go(place);
              }}
            >
              {place + 1}
            </button>
          </li>
        ))}
      </ol>
      <p className="mt-6">
        <a className="link" href="/rate">
          To your studies
        </a>
      </p>
    </div>
  );
}
