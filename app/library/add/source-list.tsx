import type { LibrarySource } from '@/lib/records/library-sources';
import { ActionButton } from '../../forms/action-button';
import { Moment } from '../../marks/moment';
import { WideTable } from '../../marks/wide-table';
import { lookAtSource } from './actions';
import { ScheduleField } from './schedule-field';

/** Addresses that documents come from, and when each is looked at again. */
export function SourceList({ sources }: { readonly sources: readonly LibrarySource[] }) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources" className="mt-8">
      <h2 id="sources" className="font-medium">
        Sources on the web
      </h2>
      <WideTable label="Sources table" className="mt-2">
        <thead>
          <tr>
            <th scope="col">Address</th>
            <th scope="col" className="max-sm:hidden">
              Last look
            </th>
            <th scope="col">Look every … days</th>
            <th scope="col">
              <span className="sr-only">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ address, checkedAt, outcome, everyDays, nextAt }) => (
            <tr key={address}>
              <td className="max-w-40 break-words sm:max-w-96">
                {address}
                <span className="block sm:hidden">
                  <LastLook checkedAt={checkedAt} outcome={outcome} />
                </span>
              </td>
              <td className="max-sm:hidden">
                <LastLook checkedAt={checkedAt} outcome={outcome} />
              </td>
              <td>
                <ScheduleField address={address} days={everyDays} />
                {nextAt !== null && (
                  <span className="block text-quiet">
                    next <Moment iso={nextAt} />
                  </span>
                )}
              </td>
              <td>
                <ActionButton label="Look now" of={address} run={lookAtSource.bind(null, address)} />
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}

function LastLook({ checkedAt, outcome }: Pick<LibrarySource, 'checkedAt' | 'outcome'>) {
  return (
    <>
      {checkedAt === null ? 'not looked at yet' : <Moment iso={checkedAt} />}
      {outcome !== null && <span className="block text-quiet">{outcome}</span>}
    </>
  );
}
