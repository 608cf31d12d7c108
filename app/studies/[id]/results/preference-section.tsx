import type { PreferenceFigures } from '@/lib/panel/results/preference-figures';
import type { StudyTables } from '@/lib/panel/results/study-tables';
import { armName } from './axis-rows-table';
import { certaintyText, coefficientText, differenceText, pText } from './figure-words';
import { WideTable } from '../../../marks/wide-table';
import { Figure } from './results-section';

/** Which answers raters preferred. */
export function PreferenceSection(props: {
  readonly study: StudyTables['study'];
  readonly preference: PreferenceFigures;
}) {
  const { study, preference } = props;
  const { strengths, clustered, contrasts } = preference;
  return (
    <>
      <WideTable label="Preference between arms">
        <thead>
          <tr>
            <th scope="col">Arm</th>
            {['Preferred', 'Not preferred', 'Tie', 'Both bad'].map((name) => (
              <th scope="col" className="number" key={name}>
                {name}
              </th>
            ))}
            <th scope="col" className="number">
              Net, points of per cent
            </th>
            <th scope="col" className="number">
              p
            </th>
          </tr>
        </thead>
        <tbody>
          {contrasts.map(({ arm, baseline, preferred, notPreferred, ties, bothBad, net }) => (
            <tr key={arm}>
              <th scope="row" className="font-normal text-ink">
                {armName(study, arm)}
                <span className="block text-xs text-quiet">against {armName(study, baseline)}</span>
              </th>
              <td className="number">
                <Figure
                  studyId={study.id}
                  choice={{ axis: 'preference', arm }}
                  label={`${armName(study, arm)} preferred ${String(preferred)} times`}
                >
                  {preferred}
                </Figure>
              </td>
              <td className="number">{notPreferred}</td>
              <td className="number">{ties}</td>
              <td className="number">{bothBad}</td>
              <td className="number">
                {net === null ? (
                  '–'
                ) : (
                  <>
                    {differenceText(net.difference, 'net-preference')}
                    <span className="block text-xs text-quiet">{certaintyText(net, 'net-preference')}</span>
                  </>
                )}
              </td>
              <td className="number">{pText(net?.p ?? null)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      {strengths.kind === 'estimated' ? (
        <p className="mt-2 text-sm">
          Bradley-Terry strengths, log odds of being preferred, intervals by a bootstrap over questions:{' '}
          {strengths.strengths
            .map(({ arm, logOdds }, place) => {
              const interval = clustered[place] ?? null;
              return `${armName(study, arm)} ${place === 0 ? '0 (baseline)' : coefficientText({ value: logOdds, interval })}`;
            })
            .join('; ')}
          .
        </p>
      ) : (
        <p className="mt-2 text-sm">
          No Bradley-Terry strengths: some arm was never preferred, or always, and no finite strength fits
          that.
        </p>
      )}
    </>
  );
}
