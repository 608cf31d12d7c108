import { createHash } from 'node:crypto';
import type { Database } from '@/db/client';
import { AppError } from '@/lib/app-error';
import type { Corpus } from '@/lib/corpus/corpus';
import { documentId } from '@/lib/corpus/document-id';
import { expectDocument } from '@/lib/corpus/keep-catalogue';
import type { Quoting } from '@/lib/evidence/catalogue-entry';
import type { DocumentMetadata } from '@/lib/evidence/document';
import { asLibraryJobId, type DocumentId, type LibraryJobId } from '@/lib/evidence/ids';
import { createJob } from '@/lib/records/library-jobs';
import type { Proposal, ProposalDecision } from '@/lib/records/library-proposal';
import * as proposals from '@/lib/records/library-proposals';
import * as sources from '@/lib/records/library-sources';
import { newId } from '@/lib/records/new-id';

/** What a person says of a proposal. */
export interface Confirmation {
  readonly confirmed: Partial<DocumentMetadata>;
  readonly quoting: Quoting;
  readonly supersedes: DocumentId | null;
  readonly lastChecked: string | null;
  /** Not an edition of the document that has its place, but one of its own. */
  readonly isOwn: boolean;
}

interface IntakeUses {
  readonly db: Database;
  readonly corpus: Corpus;
  /** Told when there is work. */
  readonly given: () => void;
}

/** Documents that were given and wait: from a browser, an address, the watched folder. */
export function openIntake({ db, corpus, given }: IntakeUses) {
  const wakeAfter = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work;
    given();
    return result;
  };
  return {
    waiting: () => proposals.listProposals(db, ['reading', 'ready', 'refused', 'confirmed']),
    proposal: (id: string) => proposals.findProposal(db, id),
    /** Fetches an address and proposes what comes; it is looked at again every month. */
    addAddress: async (address: string, by: string): Promise<string> => {
      await sources.rememberSource(db, address, by);
      const asked = { origin: 'address', source: address, address, contentHash: null, bytes: 0 } as const;
      return wakeAfter(proposals.propose(db, { ...asked, givenBy: by }));
    },
    readAgain: (id: string) => wakeAfter(proposals.readAgain(db, id)),
    dismiss: (id: string, by: string) =>
      proposals.decideProposal(db, id, {
        from: ['reading', 'ready', 'refused', 'confirmed'],
        to: 'dismissed',
        by,
      }),
    /** Takes a word back that is not in a build yet. */
    reopen: (id: string, by: string) =>
      proposals.decideProposal(db, id, { from: ['confirmed'], to: 'ready', by }),
    /** @throws AppError `not-found`, `conflict` where it cannot go in as it is said. */
    confirm: async (id: string, said: Confirmation, by: string): Promise<void> => {
      const decision = await decide(db, id, said);
      const move = { from: ['ready', 'confirmed'], to: 'confirmed', by, decision } as const;
      if (!(await proposals.decideProposal(db, id, move)))
        throw new AppError('conflict', 'Somebody has decided about this document meanwhile.');
    },
    /** Builds a release with all that is confirmed. @throws AppError `conflict` where nothing is. */
    buildConfirmed: async (
      by: string,
    ): Promise<{ readonly id: LibraryJobId; readonly documents: number }> => {
      const id = asLibraryJobId(newId());
      const sent = await proposals.sendConfirmed(db, id);
      if (sent.length === 0) throw new AppError('conflict', 'No document is confirmed.');
      const at = new Date().toISOString();
      for (const { decision } of sent)
        if (decision !== null) await expectDocument(corpus, decision, { by, why: '', at, job: id });
      const files = sent.flatMap(({ contentHash, decision }) =>
        contentHash === null || decision === null ? [] : [{ source: decision.source, contentHash }],
      );
      await createJob(db, { id, kind: 'add', depth: null, requestedBy: by }, files);
      given();
      return { id, documents: files.length };
    },
    sources: () => sources.listSources(db),
    scheduleSource: (address: string, days: number) => sources.scheduleSource(db, address, days),
    /** Looks at an address now. */
    lookAt: (address: string, by: string) => wakeAfter(look(db, address, by)),
    /** Looks at every address whose time has come. A process that dies on the way leaves it due, and the same look is one. */
    lookAtDue: async (): Promise<void> => {
      const due = await sources.dueSources(db);
      for (const source of due) {
        await look(db, source.address, 'schedule', lookId(source));
        await sources.putOff(db, source.address);
      }
      if (due.length > 0) given();
    },
    takeUp: () => proposals.takeUpProposals(db),
  };
}

export type Intake = ReturnType<typeof openIntake>;

const lookId = ({ address, nextAt }: sources.DueSource): string =>
  createHash('sha256').update(`${address}\u0000${nextAt.toISOString()}`).digest('hex').slice(0, 20);

const look = (db: Database, address: string, by: string, id = newId()): Promise<string> =>
  proposals.propose(db, {
    id,
    ...{ origin: 'refetch', source: address, address, contentHash: null, bytes: 0 },
    givenBy: by,
  });

async function decide(db: Database, id: string, said: Confirmation): Promise<ProposalDecision> {
  const proposal = await proposals.findProposal(db, id);
  if (proposal === null || proposal.finding === null || proposal.contentHash === null)
    throw new AppError('not-found', 'There is no such document waiting.');
  const { isOwn, ...rest } = said;
  const place = isOwn ? ownPlace(proposal, proposal.contentHash) : proposal;
  const decision = {
    ...rest,
    source: place.source,
    documentId: isOwn ? documentId(place.source, null) : proposal.finding.documentId,
  };
  if (decision.supersedes === decision.documentId)
    throw new AppError('bad-input', 'A document cannot replace itself.');
  const confirmed = await proposals.listProposals(db, ['confirmed']);
  const rival = confirmed.find(
    (other) =>
      other.id !== id &&
      (other.decision?.source === decision.source || other.decision?.documentId === decision.documentId),
  );
  if (rival !== undefined)
    throw new AppError(
      'conflict',
      `Another document is confirmed in the same place (${rival.source}): leave one out, or say that this is a document of its own.`,
    );
  return decision;
}

/** A place that no other document has: under a folder named for its content. */
function ownPlace({ source, finding }: Proposal, contentHash: string): { readonly source: string } {
  if (finding?.statesId === true)
    throw new AppError(
      'conflict',
      'The file itself says that it is this document: it can only go in as an edition of it.',
    );
  return { source: `${contentHash.slice(0, 8)}/${source.replace(/^[a-z]+:\/+/i, '')}` };
}
