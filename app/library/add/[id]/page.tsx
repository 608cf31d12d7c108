import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { Proposal } from '@/lib/records/library-proposal';
import { authorised } from '../../../authorise';
import { LibraryPlaces } from '../../library-places';
import { ConfirmationForm } from './confirmation-form';

export const metadata: Metadata = { title: 'What is this document?' };

export default async function ProposalPage({
  params,
}: {
  readonly params: Promise<{ readonly id: string }>;
}) {
  const { keepers, library } = await authorised('admin');
  const proposal = await keepers.intake.proposal((await params).id);
  if (proposal === null || proposal.finding === null) notFound();
  const held = (await library())?.documents ?? [];
  const catalogue = await keepers.catalogue();
  const { finding, decision, source } = proposal;
  const twin = held.find(({ id }) => id === finding.heldAs) ?? null;
  const known = catalogue.get(finding.documentId);
  const quoting = decision?.quoting ?? known?.quoting ?? 'not-known';
  return (
    <div className="mx-auto max-w-[68rem] px-4 py-8 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">What is this document?</h1>
      <LibraryPlaces />
      <p className="mt-2 text-sm break-words text-quiet">{factsOf(source, finding)}</p>
      <p className="mt-2 max-w-[68ch] text-sm">
        The fields hold what the document says of itself. Correct what is wrong, leave empty what is not
        known.
      </p>
      {isOpen(proposal) ? (
        <ConfirmationForm
          id={proposal.id}
          said={{ ...finding.metadata, ...decision?.confirmed }}
          quoting={quoting}
          twin={twin}
          mayBeOwn={!finding.statesId}
          documents={held.map(({ id, title, year }) => ({ id, title, year }))}
        />
      ) : (
        <p className="mt-4">This document is decided about already.</p>
      )}
    </div>
  );
}

const isOpen = ({ state }: Proposal): boolean => state === 'ready' || state === 'confirmed';

function factsOf(source: string, finding: NonNullable<Proposal['finding']>): string {
  const { format, passages, pageCount, anchorRate } = finding;
  const pages = pageCount === 0 ? '' : ` · ${String(pageCount)} pages`;
  return `${source} · ${format}${pages} · ${String(passages)} passages, ${(anchorRate * 100).toFixed(1)} % found again`;
}
