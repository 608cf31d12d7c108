import type { CheckAccuracy } from '@/lib/panel/results/check-accuracy';
import { shareText } from './figure-words';
import { WideTable } from '../../../marks/wide-table';

const FLAGS: Readonly<Record<CheckAccuracy['flag'], string>> = {
  red: 'Failed (does not match, not verified)',
  'red-or-amber': 'Failed or partly supported',
};

const FINDINGS: Readonly<Record<CheckAccuracy['finding'], string>> = {
  'one-physician': 'one physician or more',
  majority: 'more than half of the physicians',
};

/** How often the automatic checks are right, with physicians’ marks as the measure. */
export function ChecksTable({ checks }: { readonly checks: readonly CheckAccuracy[] }) {
  if (checks.every(({ claims }) => claims === 0))
    return <p>No claim was both checked and rated: arms without retrieval are not checked.</p>;
  return (
    <WideTable label="Automatic checks against physicians">
      <thead>
        <tr>
          <th scope="col">Flag of the checks</th>
          <th scope="col">Error marked by</th>
          <th scope="col" className="number">
            Claims
          </th>
          <th scope="col" className="number">
            Flagged
          </th>
          <th scope="col" className="number">
            Marked
          </th>
          <th scope="col" className="number">
            Both
          </th>
          <th scope="col" className="number">
            Precision (95 %)
          </th>
          <th scope="col" className="number">
            Recall (95 %)
          </th>
        </tr>
      </thead>
      <tbody>
        {checks.map((row) => (
          <tr key={`${row.flag} ${row.finding}`}>
            <th scope="row" className="font-normal text-ink">
              {FLAGS[row.flag]}
            </th>
            <td>{FINDINGS[row.finding]}</td>
            <td className="number">{row.claims}</td>
            <td className="number">{row.flagged}</td>
            <td className="number">{row.found}</td>
            <td className="number">{row.both}</td>
            <td className="number">{shareText(row.precision)}</td>
            <td className="number">{shareText(row.recall)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
