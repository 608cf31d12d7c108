import Link from 'next/link';
import type { Proposal, ProposalOrigin } from '@/lib/records/library-proposal';
import { ActionButton } from '../../forms/action-button';
import { WideTable } from '../../marks/wide-table';
import {
  buildConfirmed,
  confirmAllAsRead,
  dismissProposal,
  readProposalAgain,
  reopenProposal,
} from './actions';
import { ReadAnew } from './read-anew';

const ORIGINS: Readonly<Record<ProposalOrigin, string>> = {
  upload: 'from a file',
  address: 'from the web',
  folder: 'from the watched folder',
  refetch: 'a new version upstream',
};

/** What was given and has not gone into a build: being read, waiting for a word, refused, confirmed. */
export function ProposalLists({ waiting }: { readonly waiting: readonly Proposal[] }) {
  const of = (state: Proposal['state']) => waiting.filter((proposal) => proposal.state === state);
  const [reading, ready, refused, confirmed] = [of('reading'), of('ready'), of('refused'), of('confirmed')];
  const fresh = ready.filter(({ finding }) => finding?.isHeld === false);
  return (
    <>
      {reading.length > 0 && (
        <p role="status" className="mt-8 text-sm">
          {reading.length === 1 ? 'One document is' : `${String(reading.length)} documents are`} being read.
          <ReadAnew everyMs={1_500} />
        </p>
      )}
      <section aria-labelledby="waiting" className="mt-8">
        <h2 id="waiting" className="font-medium">
          Waiting for your word
        </h2>
        {ready.length === 0 ? (
          <p className="mt-1 text-sm text-quiet">Nothing waits.</p>
        ) : (
          <>
            {fresh.length > 1 && (
              <ActionButton
                label="Confirm all as read"
                sure={`${String(fresh.length)} documents go in as they describe themselves.`}
                run={confirmAllAsRead}
              />
            )}
            <ReadyTable ready={ready} />
          </>
        )}
      </section>
      {refused.length > 0 && <RefusedList refused={refused} />}
      {confirmed.length > 0 && <ConfirmedList confirmed={confirmed} />}
    </>
  );
}

function ReadyTable({ ready }: { readonly ready: readonly Proposal[] }) {
  return (
    <WideTable label="Documents waiting" className="mt-2">
      <thead>
        <tr>
          <th scope="col">Document, as it says itself</th>
          <th scope="col" className="max-sm:hidden">
            Body
          </th>
          <th scope="col" className="max-sm:hidden">
            Year
          </th>
          <th scope="col" className="number max-sm:hidden">
            Passages
          </th>
          <th scope="col">Place</th>
          <th scope="col">
            <span className="sr-only">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {ready.map(({ id, source, origin, finding }) =>
          finding === null ? null : (
            <tr key={id}>
              <td className="break-words max-sm:max-w-48 sm:min-w-80">
                <Link className="link inline-block min-h-6" prefetch={false} href={`/library/add/${id}`}>
                  {finding.metadata.title}
                </Link>
                <span className="block break-words text-quiet">
                  {source} · {finding.format} · {ORIGINS[origin]}
                </span>
              </td>
              <td className="max-sm:hidden">
                {finding.metadata.bodyShort ?? finding.metadata.body ?? 'not stated'}
              </td>
              <td className="max-sm:hidden">{finding.metadata.year ?? 'not stated'}</td>
              <td className="number max-sm:hidden">{finding.passages}</td>
              <td>{placeWords(finding)}</td>
              <td>
                <ActionButton
                  label="Leave out"
                  of={finding.metadata.title}
                  run={dismissProposal.bind(null, id)}
                />
              </td>
            </tr>
          ),
        )}
      </tbody>
    </WideTable>
  );
}

function placeWords({ isHeld, heldAs }: NonNullable<Proposal['finding']>): string {
  if (isHeld) return 'held already, the same bytes';
  return heldAs === null ? 'new' : 'a new edition';
}

function RefusedList({ refused }: { readonly refused: readonly Proposal[] }) {
  return (
    <section aria-labelledby="refused" className="mt-8">
      <h2 id="refused" className="font-medium">
        Refused or held back
      </h2>
      <ul className="mt-1 text-sm">
        {refused.map(({ id, source, reason }) => (
          <li key={id} className="border-b border-hairline py-2">
            <span className="break-words">{source}</span>
            <p className="border-l-4 border-disagrees pl-2">{reason}</p>
            <ActionButton label="Try again" of={source} run={readProposalAgain.bind(null, id)} />{' '}
            <ActionButton label="Leave out" of={source} run={dismissProposal.bind(null, id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ConfirmedList({ confirmed }: { readonly confirmed: readonly Proposal[] }) {
  return (
    <section aria-labelledby="confirmed" className="mt-8">
      <h2 id="confirmed" className="font-medium">
        Confirmed
      </h2>
      <ul className="mt-1 text-sm">
        {confirmed.map(({ id, source, finding, decision }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-5 border-b border-hairline py-1">
            <span className="break-words">
              {decision?.confirmed.title ?? finding?.metadata.title ?? source}
            </span>
            <ActionButton label="Take back" of={source} run={reopenProposal.bind(null, id)} />
          </li>
        ))}
      </ul>
      <ActionButton
        label={`Build a release with ${confirmed.length === 1 ? 'this document' : `these ${String(confirmed.length)}`}`}
        run={buildConfirmed}
        after="/library"
      />
    </section>
  );
}
