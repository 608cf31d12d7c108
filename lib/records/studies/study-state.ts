import { eq, sql } from 'drizzle-orm';
import { studyCaseEndings, studyCases, studyVotes } from '@/db/adjudication-tables';
import type { Database } from '@/db/client';
import { studies, studyAssignments, studyRatings } from '@/db/study-tables';
import { AppError } from '../../app-error';
import type { StudyId } from '../../panel/study/study-ids';

/**
 * A hash of all that a study's figures are made of once it has started: protocol and status by the study's row, every rating by its id, who has
 * which item, and what adjudication said. Ratings, votes and endings are append-only, answers frozen: as long as the hash is the same, so
 * are the figures. @throws AppError `not-found`.
 */
export async function readStudyState(db: Database, id: StudyId): Promise<string> {
  const ratings = sql`(select concat_ws(' ', count(*), md5(string_agg(${studyRatings.id}, ',' order by ${studyRatings.id})))
    from ${studyRatings} where ${studyRatings.studyId} = ${id})`;
  const seats = sql`(select concat_ws(' ', count(*), md5(string_agg(${studyAssignments.itemId} || ' ' || ${studyAssignments.raterId}, ','
    order by ${studyAssignments.itemId}, ${studyAssignments.raterId}))) from ${studyAssignments} where ${studyAssignments.studyId} = ${id})`;
  const cases = sql`(select count(*) from ${studyCases} where ${studyCases.studyId} = ${id})`;
  const votes = sql`(select count(*) from ${studyVotes} join ${studyCases} on ${studyVotes.caseId} = ${studyCases.id}
    where ${studyCases.studyId} = ${id})`;
  const endings = sql`(select count(*) from ${studyCaseEndings} join ${studyCases} on ${studyCaseEndings.caseId} = ${studyCases.id}
    where ${studyCases.studyId} = ${id})`;
  const own = sql`${studies.revision}, ${studies.status}, ${studies.closedAt}, ${studies.protocolHash}`;
  const [row] = await db
    .select({
      state: sql<string>`md5(concat_ws('|', ${own}, ${ratings}, ${seats}, ${cases}, ${votes}, ${endings}))`,
    })
    .from(studies)
    .where(eq(studies.id, id));
  if (row === undefined) throw new AppError('not-found', 'There is no such study.');
  return row.state;
}
