import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { studies, studyAmendments, studyAnswers, studyFailures } from '@/db/study-tables';
import { AppError } from '../../app-error';
import type { PersonId } from '../../identity/person';
import type { Protocol } from '../../panel/study/protocol';
import type { Amendment, Study, StudyStatus } from '../../panel/study/study';
import type { StudyId } from '../../panel/study/study-ids';
import { asStudyId } from '../../panel/study/study-ids';
import { hashCanonical } from '../hash-canonical';
import { newId } from '../new-id';

/** A study in a list. */
export interface StudyRow {
  readonly id: StudyId;
  readonly title: string;
  readonly status: StudyStatus;
  readonly questions: number;
  readonly arms: number;
  readonly raters: number;
  readonly amendments: number;
  readonly createdAt: string;
}

/** Stores a new draft. */
export async function createStudy(db: Database, protocol: Protocol, by: PersonId): Promise<StudyId> {
  const id = asStudyId(newId());
  await db.insert(studies).values({ id, title: protocol.title, status: 'draft', protocol, createdBy: by });
  return id;
}

/** @throws AppError `not-found`. */
export async function readStudy(db: Database, id: StudyId): Promise<Study> {
  const [row] = await db.select().from(studies).where(eq(studies.id, id));
  if (row === undefined) throw new AppError('not-found', 'There is no such study.');
  const amended = await db
    .select()
    .from(studyAmendments)
    .where(eq(studyAmendments.studyId, id))
    .orderBy(asc(studyAmendments.number));
  return {
    id,
    title: row.title,
    status: row.status as StudyStatus,
    protocol: row.protocol as Protocol,
    protocolHash: row.protocolHash,
    revision: row.revision,
    amendments: amended.map(toAmendment),
    createdBy: row.createdBy as PersonId,
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    closedAt: row.closedAt?.toISOString() ?? null,
  };
}

/** Newest first. */
export async function listStudies(db: Database): Promise<readonly StudyRow[]> {
  const rows = await db.select().from(studies).orderBy(desc(studies.createdAt), desc(studies.id));
  const counted = await db
    .select({ studyId: studyAmendments.studyId, amendments: sql<number>`count(*)::int` })
    .from(studyAmendments)
    .groupBy(studyAmendments.studyId);
  const amendments = new Map(counted.map((row) => [row.studyId, row.amendments]));
  return rows.map((row) => {
    const protocol = row.protocol as Protocol;
    return {
      id: asStudyId(row.id),
      title: row.title,
      status: row.status as StudyStatus,
      questions: protocol.questions.length,
      arms: protocol.arms.length,
      raters: protocol.raters.length,
      amendments: amendments.get(row.id) ?? 0,
      createdAt: row.createdAt.toISOString(),
    };
  });
}

/**
 * Stores a draft's protocol; answers already written keep while the study is a draft again. Returns the new revision.
 * @throws AppError `conflict` when the study has started, or somebody else saved after `revision` was read.
 */
export async function saveDraft(
  db: Database,
  id: StudyId,
  { protocol, revision }: { readonly protocol: Protocol; readonly revision: number },
): Promise<number> {
  return db.transaction(async (tx) => {
    const study = await readStudy(tx, id);
    if (study.startedAt !== null)
      throw new AppError('conflict', 'The protocol is locked. Change it by an amendment.');
    if (study.status === 'generating')
      throw new AppError('conflict', 'Answers are being written for this protocol. Stop that first.');
    const saved = await tx
      .update(studies)
      .set({ protocol, title: protocol.title, status: 'draft', revision: revision + 1 })
      .where(and(eq(studies.id, id), eq(studies.revision, revision)))
      .returning({ revision: studies.revision });
    return requireSaved(saved);
  });
}

/**
 * Moves a study from one status to another.
 * @throws AppError `conflict` when it is in none of the statuses named.
 */
export async function moveStudy(
  db: Database,
  id: StudyId,
  { from, to }: { readonly from: readonly StudyStatus[]; readonly to: StudyStatus },
): Promise<void> {
  await db.transaction(async (tx) => {
    const [row] = await tx
      .select({ status: studies.status })
      .from(studies)
      .where(eq(studies.id, id))
      .for('update');
    if (row === undefined) throw new AppError('not-found', 'There is no such study.');
    if (!from.includes(row.status as StudyStatus))
      throw new AppError('conflict', `The study is ${row.status}: this cannot be done now.`);
    await tx
      .update(studies)
      .set({ status: to, ...(to === 'closed' ? { closedAt: sql`now()` } : {}) })
      .where(eq(studies.id, id));
  });
}

/** Locks the protocol by its hash and opens the study for rating. @throws AppError `conflict` unless it is ready at that revision. */
export async function lockStudy(
  db: Database,
  id: StudyId,
  { protocol, revision }: { readonly protocol: Protocol; readonly revision: number },
): Promise<string> {
  const protocolHash = await hashCanonical(protocol);
  const locked = await db
    .update(studies)
    .set({ protocolHash, status: 'running', startedAt: sql`now()` })
    .where(and(eq(studies.id, id), eq(studies.status, 'ready'), eq(studies.revision, revision)))
    .returning({ revision: studies.revision });
  requireSaved(locked);
  return protocolHash;
}

export type AmendmentInput = Pick<Amendment, 'by' | 'byName' | 'reason' | 'changes'> & {
  readonly protocol: Protocol;
  readonly revision: number;
};

/** Changes a locked protocol for everybody to see. @throws AppError `conflict` as `saveDraft` does, and once the study is closed. */
export async function amendStudy(db: Database, id: StudyId, input: AmendmentInput): Promise<Amendment> {
  return db.transaction(async (tx) => {
    const study = await readStudy(tx, id);
    if (study.status !== 'running' && study.status !== 'adjudicating')
      throw new AppError('conflict', 'Only a study that is running can be amended.');
    const { protocol, revision, ...words } = input;
    const row = {
      ...words,
      studyId: id,
      number: study.amendments.length + 1,
      at: new Date(),
      protocolHash: await hashCanonical(protocol),
    };
    const saved = await tx
      .update(studies)
      .set({ protocol, title: protocol.title, revision: revision + 1 })
      .where(and(eq(studies.id, id), eq(studies.revision, revision)))
      .returning({ revision: studies.revision });
    requireSaved(saved);
    await tx.insert(studyAmendments).values({ ...row, protocolBefore: study.protocol });
    return toAmendment(row);
  });
}

/** The protocol as it was locked at the start, before any amendment. */
export async function readLockedProtocol(db: Database, id: StudyId): Promise<Protocol> {
  const [first] = await db
    .select({ protocol: studyAmendments.protocolBefore })
    .from(studyAmendments)
    .where(and(eq(studyAmendments.studyId, id), eq(studyAmendments.number, 1)));
  return first === undefined ? (await readStudy(db, id)).protocol : (first.protocol as Protocol);
}

/** Removes a study that has not started, with the answers written for it. @throws AppError `conflict` once it has. */
export async function removeDraft(db: Database, id: StudyId): Promise<void> {
  await db.transaction(async (tx) => {
    const study = await readStudy(tx, id);
    if (study.startedAt !== null)
      throw new AppError('conflict', 'A study that has started is kept: close it instead.');
    await tx.delete(studyAnswers).where(eq(studyAnswers.studyId, id));
    await tx.delete(studyFailures).where(eq(studyFailures.studyId, id));
    await tx.delete(studies).where(eq(studies.id, id));
  });
}

function requireSaved(rows: readonly { readonly revision: number }[]): number {
  const [row] = rows;
  if (row === undefined)
    throw new AppError(
      'conflict',
      'Somebody else changed this study meanwhile. Reload to see how it is now.',
    );
  return row.revision;
}

function toAmendment(row: Omit<typeof studyAmendments.$inferSelect, 'protocolBefore'>): Amendment {
  return {
    number: row.number,
    by: row.by as PersonId,
    byName: row.byName,
    at: row.at.toISOString(),
    reason: row.reason,
    changes: row.changes as Amendment['changes'],
    protocolHash: row.protocolHash,
  };
}
