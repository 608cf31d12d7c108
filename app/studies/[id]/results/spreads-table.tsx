import Link from 'next/link';
import type { PilotSpreadRow } from '@/lib/panel/results/pilot-spreads';
import type { StudyTables } from '@/lib/panel/results/study-tables';
import { WideTable } from '../../../marks/wide-table';
import { planningAddress } from '../../planning/planning-address';
import { armName } from './axis-rows-table';

/** How far differences spread over questions and raters, and the way to plan with that. */
export function SpreadsTable(props: {
  readonly study: StudyTables['study'];
  readonly spreads: readonly PilotSpreadRow[];
}) {
  if (props.spreads.length === 0) return <p>No rater scored two arms of two questions yet.</p>;
  return (
    <WideTable label="Spread of the differences">
      <thead>
        <tr>
          <th scope="col">Compared</th>
          <th scope="col" className="number">
            Between questions
          </th>
          <th scope="col" className="number">
            Between raters
          </th>
          <th scope="col" className="number">
            What is left
          </th>
          <th scope="col">
            <span className="sr-only">Plan</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.spreads.map((row) => (
          <SpreadRow key={`${String(row.axis)} ${row.arm}`} study={props.study} row={row} />
        ))}
      </tbody>
    </WideTable>
  );
}

function SpreadRow({ study, row }: { readonly study: StudyTables['study']; readonly row: PilotSpreadRow }) {
  const { axis, arm, baseline, spread } = row;
  const name =
    axis === null ? 'Preference' : (study.protocol.rubric.axes.find(({ id }) => id === axis)?.name ?? axis);
  const arms = `${armName(study, arm)} against ${armName(study, baseline)}`;
  const parts =
    spread.kind === 'means'
      ? [spread.questionDeviation, spread.raterDeviation, spread.residualDeviation].map((one) =>
          one.toFixed(2),
        )
      : [spread.questionShare, spread.raterShare, 1 - spread.questionShare - spread.raterShare].map(
          (one) => `${(one * 100).toFixed(0)} %`,
        );
  return (
    <tr>
      <th scope="row" className="font-normal text-ink">
        {name}
        <span className="block text-xs text-quiet">{arms}</span>
      </th>
      {parts.map((part, place) => (
        <td key={place} className="number">
          {part}
        </td>
      ))}
      <td>
        <Link
          className="link"
          prefetch={false}
          href={planningAddress(spread)}
          aria-label={`Plan with this: ${name}, ${arms}`}
        >
          Plan with this
        </Link>
      </td>
    </tr>
  );
}
