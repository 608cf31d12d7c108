import { AppError } from '@/lib/app-error';
import { documentId } from '@/lib/corpus/document-id';
import type { LibraryDocument } from '@/lib/evidence/document';
import { jobDocument, moveDocuments } from '@/lib/records/library-job-documents';
import type { Proposal, ProposalFinding } from '@/lib/records/library-proposal';
import { endReading, keepFetched, proposalOfJob, propose } from '@/lib/records/library-proposals';
import { knownVersion, noteLook } from '@/lib/records/library-sources';
import { fetchDocument } from '../fetch/fetch-document';
import type { ParseLane } from '../pipeline/parse-lane';
import { contentHashOf, type ReadDocument } from '../pipeline/read-document';
import { unpackArchive } from '../pipeline/unpack-archive';
import { readGiven } from './read-given';
import type { StepWork, WorkerUses } from './worker-uses';

/** What fetching came to: bytes in the store, or nothing new, or a sentence. */
type Arrival =
  | { readonly outcome: 'here'; readonly contentHash: string }
  | { readonly outcome: 'same'; readonly reason: string }
  | { readonly outcome: 'refused'; readonly reason: string };

/** Reads a proposed document, after fetching it where it comes from an address; what it is waits for somebody's word. */
export const readProposed = async (uses: WorkerUses, work: StepWork, lane: ParseLane): Promise<void> => {
  const { db } = uses.database;
  const { job, source } = work;
  const row = await jobDocument(db, job.id, source);
  const proposal = await proposalOfJob(db, job.id);
  if (row?.state !== 'waiting' || proposal === null) return;
  const at = { jobId: job.id, sources: [source], from: ['waiting'] as const };
  const refuse = async (reason: string): Promise<void> => {
    await endReading(db, proposal.id, { state: 'refused', reason });
    await moveDocuments(db, at, { state: 'failed', reason });
  };
  const arrival = await arrive(uses, proposal, work.lost);
  if (arrival.outcome === 'refused') return refuse(arrival.reason);
  if (arrival.outcome === 'same') {
    await endReading(db, proposal.id, { state: 'dismissed', reason: arrival.reason });
    await moveDocuments(db, at, { state: 'unchanged' });
    return;
  }
  const { contentHash } = arrival;
  const within = await proposeWithin(uses, { ...proposal, contentHash }, lane).catch(sentenceOf);
  if (typeof within === 'string') return refuse(within);
  if (within > 0) {
    const reason = `An archive: its ${String(within)} files are proposed one by one.`;
    await endReading(db, proposal.id, { state: 'dismissed', reason });
    await moveDocuments(db, at, { state: 'unchanged' });
    return;
  }
  const read = await readGiven(uses, { source, contentHash }, lane);
  if (typeof read === 'string') return refuse(read);
  const finding = await findingOf(uses, read);
  const isKnown = proposal.origin === 'folder' && finding.isHeld;
  await endReading(
    db,
    proposal.id,
    isKnown ? { state: 'dismissed', reason: 'The library holds it.' } : { state: 'ready', finding },
  );
  const { document, passages } = read;
  const to = { state: 'proposed', passages: passages.length, documentId: document.id, contentHash } as const;
  await moveDocuments(db, at, to);
};

/** Proposes the files of an archive of many; 0 where it is a document. Done twice it gives the same proposals. */
async function proposeWithin(
  { corpus, database }: WorkerUses,
  { id, origin, source, givenBy, contentHash }: Proposal & { readonly contentHash: string },
  lane: ParseLane,
): Promise<number> {
  const bytes = await corpus.readOriginal(contentHash);
  const archive = bytes === null ? null : await unpackArchive(lane, { source, bytes });
  if (archive === null) return 0;
  try {
    for (const { path, read } of archive.files) {
      const inner = await read();
      const hash = contentHashOf(inner);
      await corpus.saveOriginal(hash, inner);
      await propose(database.db, {
        id: contentHashOf(Buffer.from(`${id}\u0000${path}`)).slice(0, 20),
        source: `${source}/${path}`,
        contentHash: hash,
        bytes: inner.length,
        origin,
        givenBy,
      });
    }
    return archive.files.length;
  } finally {
    await archive.remove();
  }
}

async function arrive(uses: WorkerUses, proposal: Proposal, lost: AbortSignal): Promise<Arrival> {
  const { id, address, contentHash, origin } = proposal;
  const { database, corpus, fetchAllow } = uses;
  if (contentHash !== null) return { outcome: 'here', contentHash };
  if (address === null) return { outcome: 'refused', reason: 'Neither its bytes nor its address are known.' };
  const isLook = origin === 'refetch';
  const known = isLook ? await knownVersion(database.db, address) : null;
  const look = await fetchDocument(address, { allow: fetchAllow }, known ?? undefined, lost).catch(
    sentenceOf,
  );
  if (typeof look === 'string') {
    await noteLook(database.db, address, { outcome: look });
    // Nobody waits for a look that failed: the source says so, and it is made again in time.
    return isLook ? { outcome: 'same', reason: look } : { outcome: 'refused', reason: look };
  }
  const fresh = look.outcome === 'fetched' ? contentHashOf(look.bytes) : null;
  if (look.outcome === 'same' || fresh === null || (isLook && fresh === known?.contentHash)) {
    const reason = 'Unchanged.';
    await noteLook(database.db, address, { outcome: reason });
    return { outcome: 'same', reason };
  }
  await corpus.saveOriginal(fresh, look.bytes);
  await keepFetched(database.db, id, { contentHash: fresh, bytes: look.bytes.length });
  const { etag, lastModified } = look;
  const outcome = isLook ? 'Changed: a new version is proposed.' : 'Fetched.';
  await noteLook(database.db, address, { outcome, version: { etag, lastModified, contentHash: fresh } });
  return { outcome: 'here', contentHash: fresh };
}

const sentenceOf = (cause: unknown): string => {
  if (cause instanceof AppError) return cause.message;
  throw cause;
};

async function findingOf({ corpus }: WorkerUses, read: ReadDocument): Promise<ProposalFinding> {
  const { document, parsed, passages } = read;
  const current = await corpus.currentReleaseId();
  const held = current === null ? [] : await (await corpus.openRelease(current)).documents();
  const twin = held.find(
    ({ id, source }: LibraryDocument) => id === document.id || source === document.source,
  );
  return {
    documentId: document.id,
    statesId: document.id !== documentId(document.source, null),
    format: document.format,
    passages: passages.length,
    pageCount: document.pageCount,
    anchorRate: document.anchorRate,
    metadata: parsed.metadata,
    heldAs: twin?.id ?? null,
    isHeld: held.some(({ contentHash }) => contentHash === document.contentHash),
  };
}
