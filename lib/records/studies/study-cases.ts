import { and, asc, eq, max } from 'drizzle-orm';
import { studyCaseEndings, studyCases, studyVotes } from '@/db/adjudication-tables';
import type { Database } from '@/db/client';
import { AppError } from '../../app-error';
import type { PersonId } from '../../identity/person';
import type { DisputedCase, Statement } from '../../panel/adjudication/disputed-case';
import { outcomeOf } from '../../panel/adjudication/disputed-case';
import type { FoundCase } from '../../panel/adjudication/find-cases';
import type { Score } from '../../panel/study/rating';
import type { StudyId } from '../../panel/study/study-ids';
import { asItemId, asScoreKey, asStudyId } from '../../panel/study/study-ids';
import { newId } from '../new-id';

/** Opens a case with the ratings as they are. One that is open or settled already stays as it is. */
export async function openCase(
  db: Database,
  found: FoundCase & Pick<DisputedCase, 'thirdRaterId'>,
): Promise<void> {
  const { ordered, ...row } = found;
  await db
    .insert(studyCases)
    .values({ ...row, id: newId(), isOrdered: ordered })
    .onConflictDoNothing({ target: [studyCases.itemId, studyCases.scoreKey] });
}

/** The cases of a study, oldest first, with every vote in the order in which they came. */
export async function readCases(db: Database, studyId: StudyId): Promise<readonly DisputedCase[]> {
  const of = eq(studyCases.studyId, studyId);
  const [rows, votes, endings] = await Promise.all([
    db.select().from(studyCases).where(of).orderBy(asc(studyCases.openedAt), asc(studyCases.id)),
    db
      .select({ vote: studyVotes })
      .from(studyVotes)
      .innerJoin(studyCases, eq(studyVotes.caseId, studyCases.id))
      .where(of)
      .orderBy(asc(studyVotes.seq)),
    db
      .select({ caseId: studyCaseEndings.caseId })
      .from(studyCaseEndings)
      .innerJoin(studyCases, eq(studyCaseEndings.caseId, studyCases.id))
      .where(of),
  ]);
  const ended = new Set(endings.map(({ caseId }) => caseId));
  return rows.map((row) => ({
    id: row.id,
    studyId: asStudyId(row.studyId),
    itemId: asItemId(row.itemId),
    scoreKey: asScoreKey(row.scoreKey),
    settledBy: row.settledBy as DisputedCase['settledBy'],
    ordered: row.isOrdered,
    distance: row.distance,
    thirdRaterId: row.thirdRaterId as PersonId | null,
    ratings: row.ratings as readonly Statement[],
    votes: votes
      .filter(({ vote }) => vote.caseId === row.id)
      .map(({ vote }) => ({
        rater: vote.raterId as PersonId,
        score: vote.score as Score,
        comment: vote.comment,
        round: vote.round,
      })),
    closed: ended.has(row.id),
  }));
}

/** What a rater says of a case in its present round. */
export interface VoteInput extends Statement {
  /** Made by the sender: the same vote sent twice is stored once. */
  readonly id: string;
  readonly caseId: string;
  readonly round: number;
}

/** @throws AppError `not-found`, `forbidden` where the rater is not of the panel, `conflict` when the round is over. */
export async function appendVote(db: Database, studyId: StudyId, vote: VoteInput): Promise<void> {
  await db.transaction(async (tx) => {
    // Two votes of one case take turns.
    await tx.select().from(studyCases).where(eq(studyCases.id, vote.caseId)).for('update');
    const disputed = (await readCases(tx, studyId)).find(({ id }) => id === vote.caseId);
    if (disputed === undefined) throw new AppError('not-found', 'There is no such case.');
    if (disputed.settledBy !== 'delphi' || !disputed.ratings.some(({ rater }) => rater === vote.rater))
      throw new AppError('forbidden', 'This case is not yours to settle.');
    const [sent] = await tx.select().from(studyVotes).where(eq(studyVotes.id, vote.id));
    if (sent !== undefined) return;
    const outcome = outcomeOf(disputed);
    if (outcome.kind !== 'open' || outcome.round !== vote.round)
      throw new AppError('conflict', 'This round is over. Reload to see what came of it.');
    const [last] = await tx
      .select({ seq: max(studyVotes.seq) })
      .from(studyVotes)
      .where(and(eq(studyVotes.caseId, vote.caseId)));
    const { rater, ...row } = vote;
    await tx.insert(studyVotes).values({ ...row, raterId: rater, seq: (last?.seq ?? 0) + 1 });
  });
}

/** Ends a case before everybody has voted; what was said so far decides, or there is no majority. */
export async function endCase(db: Database, caseId: string, by: PersonId): Promise<void> {
  await db.insert(studyCaseEndings).values({ caseId, by }).onConflictDoNothing();
}
