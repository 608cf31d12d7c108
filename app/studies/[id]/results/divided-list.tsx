import { preferenceKey } from '@/lib/panel/adjudication/preference-score';
import type { StudyTables } from '@/lib/panel/results/study-tables';
import type { DividedScore } from '@/lib/panel/results/without-majority';
import { armName } from './axis-rows-table';
import { WideTable } from '../../../marks/wide-table';
import { Figure } from './results-section';

const MOST_LISTED = 50;

const OUTCOMES: Readonly<Record<DividedScore['adjudication'], string>> = {
  'not-adjudicated': 'not looked at again',
  'no-majority': 'adjudicated, no majority',
  open: 'adjudication open',
  consensus: 'consensus',
  majority: 'majority',
};

function preferenceCounts(scores: readonly number[]): string {
  const count = (wanted: number): number => scores.filter((score) => score === wanted).length;
  return `${String(count(1))} for it · ${String(count(-1))} for the other`;
}

/** `Factuality`, or `Statements, 2` for the second statement. */
function axisName({ protocol }: StudyTables['study'], key: string): string {
  if (key === preferenceKey) return 'Preference';
  const [axisId, part] = key.split(':');
  const name = protocol.rubric.axes.find(({ id }) => id === axisId)?.name ?? key;
  return part === undefined ? name : `${name}, ${part}`;
}

/** On what raters stayed divided. */
export function DividedList(props: {
  readonly study: StudyTables['study'];
  readonly divided: readonly DividedScore[];
}) {
  const { study, divided } = props;
  if (divided.length === 0) return <p>Every score has a majority.</p>;
  return (
    <>
      {divided.length > MOST_LISTED && (
        <p className="text-sm text-quiet">
          The first {MOST_LISTED} of {divided.length} are listed; the export holds all.
        </p>
      )}
      <WideTable label="Scores without a majority">
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Arm</th>
            <th scope="col">Axis</th>
            <th scope="col" className="number">
              Scores
            </th>
            <th scope="col">Adjudication</th>
          </tr>
        </thead>
        <tbody>
          {divided.slice(0, MOST_LISTED).map((score) => (
            <tr key={`${score.item} ${score.key}`}>
              <th scope="row" className="font-normal text-ink">
                {study.protocol.questions.find(({ id }) => id === score.question)?.text ?? score.question}
              </th>
              <td>{armName(study, score.arm)}</td>
              <td>{axisName(study, score.key)}</td>
              <td className="number">
                <Figure
                  studyId={study.id}
                  choice={{ question: score.question, arm: score.arm }}
                  label={`Scores ${score.scores.join(', ')}`}
                >
                  {score.key === preferenceKey ? preferenceCounts(score.scores) : score.scores.join(' · ')}
                </Figure>
              </td>
              <td>{OUTCOMES[score.adjudication]}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}
