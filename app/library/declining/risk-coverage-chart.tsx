import type { RiskCoveragePoint } from '@/lib/evaluation/risk-coverage';

interface Point {
  readonly coverage: number;
  readonly undetectedErrors: number;
}

const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;

/** Coverage to the right, undetected errors upwards. Words stand beside the drawing, so that they keep their size on a phone. */
export function RiskCoverageChart(props: {
  readonly curve: readonly RiskCoveragePoint[];
  /** Where the slider stands. */
  readonly at: Point;
  /** What holds now. */
  readonly inForce: Point;
  readonly words: string;
}) {
  const worst = Math.max(0.1, ...props.curve.map(({ generalisedRisk }) => generalisedRisk));
  // In steps of a fifth, so that each of the four ticks is a whole number of per cent.
  const top = Math.ceil(worst * 5) / 5;
  const x = (coverage: number) => 100 * coverage;
  const y = (risk: number) => 100 * (1 - risk / top);
  const line = [{ coverage: 0, generalisedRisk: 0 }, ...props.curve]
    .map(({ coverage, generalisedRisk }) => `${x(coverage).toFixed(2)},${y(generalisedRisk).toFixed(2)}`)
    .join(' ');
  const end = props.curve.at(-1);
  return (
    <figure className="max-w-xl text-xs text-quiet">
      <figcaption className="mb-1">Undetected errors, share of all questions</figcaption>
      <div className="grid grid-cols-[3rem_1fr]">
        <div className="relative" aria-hidden="true">
          {TICKS.map((tick) => (
            <span
              key={tick}
              className="number absolute right-2 -translate-y-1/2 tabular-nums"
              style={{ top: `${String(100 * (1 - tick))}%` }}
            >
              {percent(tick * top)}
            </span>
          ))}
        </div>
        <div className="relative aspect-[8/5] border-b border-l border-edge">
          <svg
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            role="img"
            aria-label={props.words}
            className="absolute inset-0 size-full overflow-visible"
          >
            {TICKS.slice(1).map((tick) => (
              <line
                key={tick}
                x1="0"
                x2="100"
                y1={100 - 100 * tick}
                y2={100 - 100 * tick}
                className="chart-grid"
              />
            ))}
            {end !== undefined && (
              <line
                x1="0"
                y1="100"
                x2={x(end.coverage)}
                y2={y(end.generalisedRisk)}
                className="chart-chance"
              />
            )}
            <polyline points={line} className="chart-curve" />
            <line
              x1={x(props.at.coverage)}
              x2={x(props.at.coverage)}
              y1={y(props.at.undetectedErrors)}
              y2="100"
              className="chart-drop"
            />
          </svg>
          <Dot
            x={x(props.inForce.coverage)}
            y={y(props.inForce.undetectedErrors)}
            className="size-4 border-2 border-ink"
          />
          <Dot x={x(props.at.coverage)} y={y(props.at.undetectedErrors)} className="size-2.5 bg-accent" />
        </div>
        <div className="relative col-start-2 h-6" aria-hidden="true">
          {TICKS.map((tick) => (
            <span
              key={tick}
              // The last one ends with its axis: a phone has no room beyond.
              className={`number absolute top-1 whitespace-nowrap tabular-nums ${tick === 1 ? '-translate-x-full' : '-translate-x-1/2'}`}
              style={{ left: `${String(100 * tick)}%` }}
            >
              {percent(tick)}
            </span>
          ))}
        </div>
      </div>
      <p className="text-end">Coverage, share of all questions that are answered</p>
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
        <Key mark={<span className="inline-block size-2.5 rounded-full bg-accent" />}>
          the threshold of the slider
        </Key>
        <Key mark={<span className="inline-block size-3.5 rounded-full border-2 border-ink" />}>
          in force now
        </Key>
        <Key mark={<span className="inline-block w-5 border-t border-dashed border-edge" />}>
          declining at random
        </Key>
      </ul>
    </figure>
  );
}

function Dot(props: { readonly x: number; readonly y: number; readonly className: string }) {
  return (
    <span
      aria-hidden="true"
      className={`absolute -translate-1/2 rounded-full ${props.className}`}
      style={{ left: `${String(props.x)}%`, top: `${String(props.y)}%` }}
    />
  );
}

function Key(props: { readonly mark: React.ReactNode; readonly children: string }) {
  return (
    <li className="inline-flex items-center gap-2">
      <span aria-hidden="true" className="inline-flex">
        {props.mark}
      </span>
      {props.children}
    </li>
  );
}

function percent(share: number): string {
  return `${String(Math.round(100 * share))} %`;
}
