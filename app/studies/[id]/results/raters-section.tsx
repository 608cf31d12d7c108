import type { StudyFigures } from '@/lib/panel/results/study-figures';
import type { StudyTables } from '@/lib/panel/results/study-tables';
import { armName } from './axis-rows-table';
import { coefficientText } from './figure-words';
import { WideTable } from '../../../marks/wide-table';
import { Figure } from './results-section';

interface Props {
  readonly study: StudyTables['study'];
  readonly figures: StudyFigures;
}

/** The time that raters took, and how steady they were when an answer came back. */
export function RatersSection({ study, figures }: Props) {
  const steady = figures.steadiness.filter(({ raters }) => raters.length > 0);
  return (
    <>
      <WideTable label="Raters’ time">
        <thead>
          <tr>
            <th scope="col">Rater</th>
            <th scope="col" className="number">
              Ratings
            </th>
            <th scope="col" className="number">
              Minutes
            </th>
            <th scope="col" className="number">
              Median seconds
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.times.map(({ rater, items, minutes, medianSeconds }) => (
            <tr key={rater}>
              <th scope="row" className="font-normal text-ink">
                {rater}
              </th>
              <td className="number">
                <Figure studyId={study.id} choice={{ rater }} label={`${rater}, ${String(items)} ratings`}>
                  {items}
                </Figure>
              </td>
              <td className="number">{minutes.toFixed(1)}</td>
              <td className="number">{medianSeconds}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <h3 className="mt-6 font-medium">The same answer a second time</h3>
      {steady.length === 0 && <p>No answer was shown to a rater twice.</p>}
      {steady.length > 0 && (
        <WideTable label="Steadiness of raters">
          <thead>
            <tr>
              <th scope="col">Axis</th>
              <th scope="col">Rater</th>
              <th scope="col" className="number">
                Repeats
              </th>
              <th scope="col" className="number">
                Scored the same
              </th>
              <th scope="col" className="number">
                Kappa
              </th>
              <th scope="col" className="number">
                Within-rater deviation
              </th>
            </tr>
          </thead>
          <tbody>
            {steady.flatMap((axis) =>
              axis.raters.map(({ rater, repeats, same, kappa }) => (
                <tr key={`${axis.axis} ${rater}`}>
                  <th scope="row" className="font-normal text-ink">
                    {axis.name}
                  </th>
                  <td>{rater}</td>
                  <td className="number">{repeats}</td>
                  <td className="number">{(same * 100).toFixed(0)} %</td>
                  <td className="number">{coefficientText(kappa)}</td>
                  <td className="number">{axis.withinRaterDeviation?.toFixed(2) ?? '–'}</td>
                </tr>
              )),
            )}
          </tbody>
        </WideTable>
      )}
    </>
  );
}

/** How the arms’ answers look: what sways raters whatever the answers say. */
export function LooksTable({ study, figures }: Props) {
  return (
    <WideTable label="Means of looks per arm">
      <thead>
        <tr>
          <th scope="col">Arm</th>
          {['Answers', 'Declined', 'Words', 'Claims', 'Citations', 'With lists', 'With tables'].map(
            (name) => (
              <th scope="col" className="number" key={name}>
                {name}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {figures.looks.map((look) => (
          <tr key={look.arm}>
            <th scope="row" className="font-normal text-ink">
              {armName(study, look.arm)}
            </th>
            <td className="number">{look.answers}</td>
            <td className="number">{look.declined}</td>
            <td className="number">{look.words?.toFixed(1) ?? '–'}</td>
            <td className="number">{look.claims?.toFixed(1) ?? '–'}</td>
            <td className="number">{look.citations?.toFixed(1) ?? '–'}</td>
            <td className="number">{look.withLists}</td>
            <td className="number">{look.withTables}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
