const POINTS = [1, 2, 3, 4, 5] as const;

/** One axis from 1 to 5 with its ends in words. */
export function RatingScale(props: {
  readonly name: string;
  readonly title: string;
  readonly low: string;
  readonly high: string;
}) {
  return (
    <fieldset role="radiogroup" aria-label={props.title}>
      <legend className="text-sm font-medium">{props.title}</legend>
      <div className="mt-1 flex max-w-72 justify-between text-sm">
        {POINTS.map((point) => (
          <label key={point} className="inline-flex min-h-8 min-w-8 items-center gap-1.5">
            <input
              type="radio"
              required
              name={props.name}
              value={point}
              className="size-4 accent-accent"
              aria-label={pointWords(point, props.low, props.high)}
            />
            <span aria-hidden="true">{point}</span>
          </label>
        ))}
      </div>
      <p className="flex max-w-72 justify-between text-xs text-quiet" aria-hidden="true">
        <span>{props.low}</span>
        <span>{props.high}</span>
      </p>
    </fieldset>
  );
}

function pointWords(point: number, low: string, high: string): string {
  if (point === 1) return `1, ${low.toLowerCase()}`;
  if (point === 5) return `5, ${high.toLowerCase()}`;
  return String(point);
}
