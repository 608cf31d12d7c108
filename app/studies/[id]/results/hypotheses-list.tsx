import type { HypothesisResult } from '@/lib/panel/results/hypothesis-results';
import type { StudyTables } from '@/lib/panel/results/study-tables';
import { armName } from './axis-rows-table';
import { certaintyText, differenceText, pText } from './figure-words';
import { WideTable } from '../../../marks/wide-table';
import { Figure } from './results-section';

/** What became of each hypothesis that was written down before. */
export function HypothesesList(props: {
  readonly study: StudyTables['study'];
  readonly hypotheses: readonly HypothesisResult[];
}) {
  if (props.hypotheses.length === 0)
    return <p>None was written down before the study: everything here is exploratory.</p>;
  return (
    <WideTable label="What became of each hypothesis">
      <thead>
        <tr>
          <th scope="col">Hypothesis</th>
          <th scope="col" className="number">
            Difference
          </th>
          <th scope="col" className="number">
            95 % interval
          </th>
          <th scope="col" className="number">
            p (Holm)
          </th>
        </tr>
      </thead>
      <tbody>
        {props.hypotheses.map((result) => (
          <tr key={`${result.text} ${result.arm} ${String(result.axis)}`}>
            <th scope="row" className="font-normal text-ink">
              {result.text}
              <span className="block text-xs text-quiet">
                {result.primary ? 'primary' : 'secondary'} · {armName(props.study, result.arm)} against{' '}
                {armName(props.study, result.baseline)}
              </span>
            </th>
            {result.difference === null ? (
              <td colSpan={3} className="number text-quiet">
                no rater compared both
              </td>
            ) : (
              <>
                <td className="number">
                  <Figure
                    studyId={props.study.id}
                    choice={{ ...(result.axis === null ? {} : { axis: result.axis }), arm: result.arm }}
                    label={`${result.text} ${differenceText(result.difference.difference, result.measure)}`}
                  >
                    {differenceText(result.difference.difference, result.measure)}
                  </Figure>
                </td>
                <td className="number">{certaintyText(result.difference, result.measure)}</td>
                <td className="number">{pText(result.adjustedP)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
