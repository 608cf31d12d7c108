import type { AxisMeasure } from '@/lib/panel/results/axis-values';
import type { AxisRow } from '@/lib/panel/results/axis-table';
import type { StudyTables } from '@/lib/panel/results/study-tables';
import { armName } from './axis-rows-table';
import { certaintyText, differenceText, groupText } from './figure-words';
import { forestScale, type ForestScale } from './forest-scale';

interface Line {
  readonly key: string;
  readonly label: string;
  readonly group: string;
  /** As it is drawn: better is right. */
  readonly drawn: { readonly value: number; readonly low: number; readonly high: number };
  readonly words: string;
  readonly isSummary: boolean;
}

/** Differences from the baseline with their intervals, one line each; a table, so that it can be read without seeing it. */
export function ForestPlot(props: {
  readonly study: StudyTables['study'];
  readonly rows: readonly AxisRow[];
  readonly kind: AxisMeasure['kind'];
}) {
  const lines = props.rows.filter(({ measure }) => measure.kind === props.kind).flatMap(linesOf(props.study));
  if (lines.length === 0) return null;
  const scale = forestScale(lines.flatMap(({ drawn }) => [drawn.low, drawn.high]));
  const unit = props.kind === 'mean' ? 'points of the scale' : 'points of per cent';
  return (
    <table className="register forest">
      <caption className="sr-only">
        Differences from the baseline in {unit}, with 95 per cent intervals; to the right is better.
      </caption>
      <thead>
        <tr>
          <th scope="col">Difference</th>
          <th scope="col" className="w-1/2">
            <span className="flex justify-between text-xs">
              <span>{differenceText(-scale.reach, props.kind)}</span>
              <span>worse | better</span>
              <span>{differenceText(scale.reach, props.kind)}</span>
            </span>
          </th>
          <th scope="col" className="number max-sm:hidden">
            {unit}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row" className="font-normal text-ink">
              {line.label}
              <span className="block text-xs text-quiet">
                {line.group}
                <span className="sm:hidden">, {line.words}</span>
              </span>
            </th>
            <td>
              <Track line={line} scale={scale} />
            </td>
            <td className="number max-sm:hidden">{line.words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Track({ line, scale }: { readonly line: Line; readonly scale: ForestScale }) {
  const { value, low, high } = line.drawn;
  const percent = (at: number) => `${String(scale.place(at))}%`;
  return (
    <svg width="100%" height="28" aria-hidden="true" className="block text-ink">
      <line x1="50%" x2="50%" y1="0" y2="28" stroke="var(--edge)" />
      <line x1={percent(low)} x2={percent(high)} y1="14" y2="14" stroke="currentColor" strokeWidth="1.5" />
      {[low, high].map((end, place) => (
        <line key={place} x1={percent(end)} x2={percent(end)} y1="10" y2="18" stroke="currentColor" />
      ))}
      <circle cx={percent(value)} cy="14" r={line.isSummary ? 5 : 3.5} fill="currentColor" />
    </svg>
  );
}

function linesOf(study: StudyTables['study']): (row: AxisRow) => readonly Line[] {
  const several = study.protocol.arms.length > 2;
  return (row) =>
    row.contrasts.flatMap(({ arm, difference }): readonly Line[] => {
      if (difference === null) return [];
      const turn = row.measure.higherIsBetter ? 1 : -1;
      const [low, high] = difference.interval ?? [difference.difference, difference.difference];
      const ends = [turn * low, turn * high].toSorted((a, b) => a - b);
      return [
        {
          key: `${row.axis} ${groupText(row.group)} ${row.group.by} ${arm}`,
          label: several ? `${row.name}, ${armName(study, arm)}` : row.name,
          group: groupText(row.group),
          drawn: { value: turn * difference.difference, low: ends[0] ?? 0, high: ends[1] ?? 0 },
          words: `${differenceText(difference.difference, row.measure.kind)} (${certaintyText(difference, row.measure.kind)})`,
          isSummary: row.group.by === 'all',
        },
      ];
    });
}
