import type { ArmContrast } from '@/lib/panel/results/arm-contrast';
import type { AxisRow } from '@/lib/panel/results/axis-table';
import type { QuestionGroup } from '@/lib/panel/results/question-group';
import type { StudyTables } from '@/lib/panel/results/study-tables';
import { certaintyText, differenceText, groupText, levelText, pText } from './figure-words';
import type { RatingsChoice } from './ratings-address';
import { WideTable } from '../../../marks/wide-table';
import { Figure } from './results-section';

interface Design {
  readonly study: StudyTables['study'];
  readonly rows: readonly AxisRow[];
  readonly baseline: string;
}

/** Axis by arm, as papers print it: all questions first, then per specialty and per kind of question. */
export function AxisRowsTable({ study, rows, baseline }: Design) {
  const { arms } = study.protocol;
  const others = arms.filter(({ id }) => id !== baseline);
  const groups = [...new Set(rows.map(({ group }) => JSON.stringify(group)))];
  return (
    <WideTable label="Results by axis and arm">
      <thead>
        <tr>
          <th scope="col">Axis</th>
          {arms.map(({ id, name }) => (
            <th scope="col" className="number" key={id}>
              {name}
              {id === baseline && others.length > 0 && <span className="block text-xs">baseline</span>}
            </th>
          ))}
          {others.map(({ id, name }) => (
            <th scope="col" className="number" key={id}>
              {others.length > 1 ? `${name}: difference` : 'Difference'}
              <span className="block text-xs">95 % interval</span>
            </th>
          ))}
          {others.map(({ id, name }) => (
            <th scope="col" className="number" key={id}>
              {others.length > 1 ? `${name}: p` : 'p'}
              <span className="block text-xs">Holm</span>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((key) => (
        <GroupRows key={key} study={study} rows={rows.filter(({ group }) => JSON.stringify(group) === key)} />
      ))}
    </WideTable>
  );
}

function GroupRows({ study, rows }: Pick<Design, 'study' | 'rows'>) {
  const group = rows[0]?.group ?? { by: 'all' };
  const columns = 1 + study.protocol.arms.length + 2 * (study.protocol.arms.length - 1);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns} className="pt-4 font-semibold text-ink">
          {groupText(group)}
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.axis}>
          <th scope="row" className="font-normal text-ink">
            {row.name}
            <span className="block text-xs text-quiet">
              {row.measure.counts}
              {!row.measure.higherIsBetter && ', lower is better'}
            </span>
          </th>
          {row.arms.map(({ arm, value, ratings }) => (
            <td key={arm} className="number">
              <Figure
                studyId={study.id}
                choice={choiceOf(row, arm)}
                label={`${row.name}, ${armName(study, arm)}, ${groupText(group)}, ${levelText(value, row.measure.kind)}`}
              >
                {levelText(value, row.measure.kind)}
              </Figure>
              <span className="block text-xs text-quiet">{ratings} ratings</span>
            </td>
          ))}
          {row.contrasts.map((contrast) => (
            <td key={contrast.arm} className="number">
              <Difference row={row} contrast={contrast} />
            </td>
          ))}
          {row.contrasts.map((contrast) => (
            <td key={contrast.arm} className="number">
              {pText(contrast.holmP)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function Difference({ row, contrast }: { readonly row: AxisRow; readonly contrast: ArmContrast }) {
  const { difference } = contrast;
  if (difference === null) return <span className="text-quiet">no rater scored both</span>;
  return (
    <>
      {differenceText(difference.difference, row.measure.kind)}
      <span className="block text-xs text-quiet">{certaintyText(difference, row.measure.kind)}</span>
    </>
  );
}

export function armName(study: StudyTables['study'], id: string): string {
  return study.protocol.arms.find((arm) => arm.id === id)?.name ?? id;
}

function choiceOf(row: AxisRow, arm: string): RatingsChoice {
  return { axis: row.axis, arm, ...groupChoice(row.group) };
}

function groupChoice(group: QuestionGroup): RatingsChoice {
  if (group.by === 'all') return {};
  return group.by === 'specialty' ? { specialty: group.name } : { kind: group.name };
}
