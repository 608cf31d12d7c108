import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { libraryProposals as proposals, libraryUploads as uploads } from '@/db/intake-tables';
import { libraryJobs } from '@/db/library-tables';
import { asLibraryJobId, type LibraryJobId } from '../evidence/ids';
import { createJob } from './library-jobs';
import type {
  Proposal,
  ProposalDecision,
  ProposalFinding,
  ProposalOrigin,
  ProposalState,
} from './library-proposal';
import { newId } from './new-id';

/* Single statements throughout: a database shared by another process has no transactions. */

export interface NewProposal {
  /** Given twice, it is the same proposal. */
  readonly id?: string;
  readonly origin: ProposalOrigin;
  readonly source: string;
  readonly contentHash: string | null;
  readonly bytes: number;
  readonly address?: string | null;
  readonly givenBy: string;
}

/** Keeps a document that was given, and has it read. Returns the proposal's id. */
export async function propose(db: Database, given: NewProposal): Promise<string> {
  const id = given.id ?? newId();
  await db
    .insert(proposals)
    .values({ ...given, id, state: 'reading' })
    .onConflictDoNothing();
  await readProposal(db, id);
  return id;
}

/** Sends a proposal to be read unless that was done; a reader that dies is followed by another. */
async function readProposal(db: Database, id: string): Promise<void> {
  const readJobId = asLibraryJobId(newId());
  const [claimed] = await db
    .update(proposals)
    .set({ readJobId })
    .where(and(eq(proposals.id, id), eq(proposals.state, 'reading'), isNull(proposals.readJobId)))
    .returning();
  if (claimed === undefined) return;
  const { givenBy, source, contentHash } = claimed;
  const asked = { id: readJobId, kind: 'read', depth: null, requestedBy: givenBy } as const;
  await createJob(db, asked, [{ source, contentHash: contentHash ?? '' }]);
}

/** Has a proposal read once more that was refused or whose reading was given up. False when it is further. */
export async function readAgain(db: Database, id: string): Promise<boolean> {
  const again = await db
    .update(proposals)
    .set({ state: 'reading', reason: null, readJobId: null, finding: null })
    .where(and(eq(proposals.id, id), inArray(proposals.state, ['reading', 'refused'])))
    .returning({ id: proposals.id });
  if (again.length === 0) return false;
  await readProposal(db, id);
  return true;
}

/** Takes up what a process that died between two writes has left: readings and builds that were never asked for. */
export async function takeUpProposals(db: Database): Promise<void> {
  const isOld = sql`${proposals.createdAt} < now() - interval '1 minute'`;
  const lacks = (job: typeof proposals.readJobId | typeof proposals.addJobId) =>
    sql`(${job} is null or not exists (select 1 from ${libraryJobs} where ${libraryJobs.id} = ${job}))`;
  await db
    .update(proposals)
    .set({ state: 'confirmed', addJobId: null })
    .where(
      and(
        eq(proposals.state, 'sent'),
        sql`${proposals.decidedAt} < now() - interval '1 minute'`,
        lacks(proposals.addJobId),
      ),
    );
  const left = await db
    .update(proposals)
    .set({ readJobId: null })
    .where(and(eq(proposals.state, 'reading'), isOld, lacks(proposals.readJobId)))
    .returning({ id: proposals.id });
  for (const { id } of left) await readProposal(db, id);
}

/** In the order they were given. A reading that was given up counts as refused, with its reason. */
export async function listProposals(
  db: Database,
  states: readonly ProposalState[],
): Promise<readonly Proposal[]> {
  const rows = await db
    .select({ proposal: proposals, status: libraryJobs.status, jobReason: libraryJobs.reason })
    .from(proposals)
    .leftJoin(libraryJobs, eq(libraryJobs.id, proposals.readJobId))
    .where(inArray(proposals.state, [...states]))
    .orderBy(asc(proposals.createdAt), asc(proposals.id));
  return rows.map(({ proposal, status, jobReason }) => {
    const gaveUp = proposal.state === 'reading' && (status === 'failed' || status === 'cancelled');
    return toProposal(gaveUp ? { ...proposal, state: 'refused', reason: jobReason } : proposal);
  });
}

export async function findProposal(db: Database, id: string): Promise<Proposal | null> {
  const [row] = await db.select().from(proposals).where(eq(proposals.id, id));
  return row === undefined ? null : toProposal(row);
}

export async function proposalOfJob(db: Database, jobId: LibraryJobId): Promise<Proposal | null> {
  const [row] = await db.select().from(proposals).where(eq(proposals.readJobId, jobId));
  return row === undefined ? null : toProposal(row);
}

/** What came of reading it; without effect on a proposal that is further. */
export async function endReading(
  db: Database,
  id: string,
  to:
    | { readonly state: 'ready'; readonly finding: ProposalFinding }
    | { readonly state: 'refused' | 'dismissed'; readonly reason: string },
): Promise<void> {
  await db
    .update(proposals)
    .set(to)
    .where(and(eq(proposals.id, id), eq(proposals.state, 'reading')));
}

/** The bytes of an address have come. */
export async function keepFetched(
  db: Database,
  id: string,
  fetched: { readonly contentHash: string; readonly bytes: number },
): Promise<void> {
  await db.update(proposals).set(fetched).where(eq(proposals.id, id));
}

/** Moves a proposal on somebody's word; false when it stands elsewhere by now. */
export async function decideProposal(
  db: Database,
  id: string,
  move: {
    readonly from: readonly ProposalState[];
    readonly to: 'confirmed' | 'dismissed' | 'ready';
    readonly by: string;
    readonly decision?: ProposalDecision;
  },
): Promise<boolean> {
  const moved = await db
    .update(proposals)
    .set({
      state: move.to,
      decision: move.decision ?? null,
      decidedBy: move.by,
      decidedAt: sql`now()`,
    })
    .where(and(eq(proposals.id, id), inArray(proposals.state, [...move.from])))
    .returning({ id: proposals.id });
  return moved.length > 0;
}

/** Takes all confirmed proposals for one job, which the caller then makes. */
export async function sendConfirmed(db: Database, addJobId: LibraryJobId): Promise<readonly Proposal[]> {
  const rows = await db
    .update(proposals)
    .set({ state: 'sent', addJobId, decidedAt: sql`now()` })
    .where(eq(proposals.state, 'confirmed'))
    .returning();
  return rows.map(toProposal).toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

/** Bytes of uploads that are under way or wait for a decision. */
export async function waitingBytes(db: Database): Promise<number> {
  const sum = (column: typeof uploads.bytes | typeof proposals.bytes) =>
    sql<number>`coalesce(sum(${column}), 0)::float8`;
  const [sending] = await db.select({ bytes: sum(uploads.bytes) }).from(uploads);
  const [waiting] = await db
    .select({ bytes: sum(proposals.bytes) })
    .from(proposals)
    .where(
      and(
        eq(proposals.origin, 'upload'),
        inArray(proposals.state, ['reading', 'ready', 'refused', 'confirmed']),
      ),
    );
  return (sending?.bytes ?? 0) + (waiting?.bytes ?? 0);
}

function toProposal(row: typeof proposals.$inferSelect): Proposal {
  return {
    id: row.id,
    origin: row.origin as ProposalOrigin,
    source: row.source,
    contentHash: row.contentHash,
    bytes: row.bytes,
    address: row.address,
    state: row.state as ProposalState,
    reason: row.reason,
    readJobId: row.readJobId === null ? null : asLibraryJobId(row.readJobId),
    addJobId: row.addJobId === null ? null : asLibraryJobId(row.addJobId),
    // Both were written by this program: their shape is the one they had.
    finding: row.finding as ProposalFinding | null,
    decision: row.decision as ProposalDecision | null,
    givenBy: row.givenBy,
    createdAt: row.createdAt.toISOString(),
  };
}
