import type { AxisAgreement } from '@/lib/panel/results/axis-agreement';
import { coefficientText } from './figure-words';
import { WideTable } from '../../../marks/wide-table';
import { Figure } from './results-section';

/** How far raters agree on each axis. */
export function AgreementTable(props: {
  readonly studyId: string;
  readonly agreement: readonly AxisAgreement[];
}) {
  return (
    <WideTable label="Agreement per axis">
      <thead>
        <tr>
          <th scope="col">Axis</th>
          <th scope="col" className="number">
            Unanimous
          </th>
          <th scope="col" className="number">
            Pairs that agree
          </th>
          <th scope="col" className="number">
            Krippendorff’s alpha
          </th>
          <th scope="col" className="number">
            Fleiss’ kappa
          </th>
          <th scope="col" className="number">
            Weighted kappa
          </th>
          <th scope="col" className="number">
            AC1
          </th>
          <th scope="col" className="number">
            AC2
          </th>
          <th scope="col" className="number">
            ICC
          </th>
        </tr>
      </thead>
      <tbody>
        {props.agreement.map((row) => (
          <tr key={row.axis}>
            <th scope="row" className="font-normal text-ink">
              <Figure studyId={props.studyId} choice={{ axis: row.axis }} label={`Agreement on ${row.name}`}>
                {row.name}
              </Figure>
              <span className="block text-xs text-quiet">{row.percent.units} rated by two or more</span>
            </th>
            <td className="number">{percent(row.percent.unanimous)}</td>
            <td className="number">{percent(row.percent.pairwise)}</td>
            <td className="number">
              <Coefficient estimate={row.alpha} />
            </td>
            <td className="number">
              <Coefficient estimate={row.fleissKappa} />
            </td>
            <td className="number">
              <Coefficient estimate={row.weightedKappa} />
            </td>
            <td className="number">
              <Coefficient estimate={row.ac1} />
            </td>
            <td className="number">
              <Coefficient estimate={row.ac2} />
            </td>
            <td className="number">
              <Intraclass row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

/** The interval stands under the coefficient: beside it, the last columns would lie out of sight. */
function Coefficient({ estimate }: { readonly estimate: Parameters<typeof coefficientText>[0] }) {
  if (estimate?.interval === null || estimate?.interval === undefined) return coefficientText(estimate);
  const alone = (value: number) => coefficientText({ value, interval: null });
  const [low, high] = estimate.interval;
  return (
    <>
      {alone(estimate.value)}
      <span className="block text-xs text-quiet">
        {alone(low)} to {alone(high)}
      </span>
    </>
  );
}

/** One rater’s score and the mean of all: as a sample of raters where everybody rated everything, else one-way. */
function Intraclass({ row }: { readonly row: AxisAgreement }) {
  if (row.intraclass === null) return '–';
  const { forms, complete, ratings } = row.intraclass;
  const single = complete ? forms.twoSingle : forms.oneSingle;
  const average = complete ? forms.twoAverage : forms.oneAverage;
  return (
    <>
      <span className="block">
        {complete ? '(2,1)' : '(1)'} {coefficientText(single)}
      </span>
      <span className="block text-xs text-quiet">
        mean of {ratings}: {coefficientText(average)}
      </span>
    </>
  );
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(0)} %`;
}
