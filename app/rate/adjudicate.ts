import { AppError } from '@/lib/app-error';
import type { PersonId } from '@/lib/identity/person';
import type { DisputedCase } from '@/lib/panel/adjudication/disputed-case';
import { outcomeOf } from '@/lib/panel/adjudication/disputed-case';
import type { FoundCase, RatedStudy } from '@/lib/panel/adjudication/find-cases';
import { chooseThirdRater, findCases } from '@/lib/panel/adjudication/find-cases';
import { preferenceKey, preferenceScore } from '@/lib/panel/adjudication/preference-score';
import type { Rating } from '@/lib/panel/study/rating';
import type { Assignment } from '@/lib/panel/study/study';
import type { StudyId } from '@/lib/panel/study/study-ids';
import type { StudyRecords } from '@/lib/records/studies/study-records';

/** A study's disagreements: those found now, and the cases opened so far with their votes. */
export interface Disagreements {
  readonly study: RatedStudy;
  /** Not opened yet. */
  readonly found: readonly FoundCase[];
  readonly cases: readonly DisputedCase[];
}

type Reads = Pick<StudyRecords, 'read' | 'items' | 'assignments' | 'lastRatings' | 'cases'>;

export async function readDisagreements(records: Reads, studyId: StudyId): Promise<Disagreements> {
  const [{ protocol }, items, assignments, ratings, kept] = await Promise.all([
    records.read(studyId),
    records.items(studyId),
    records.assignments(studyId),
    records.lastRatings({ studyId }),
    records.cases(studyId),
  ]);
  const study = { protocol, items, assignments, ratings };
  const cases = casesWithThirdVotes(kept, study);
  const opened = new Set(kept.map(({ itemId, scoreKey }) => `${itemId} ${scoreKey}`));
  const found = findCases(study).filter(({ itemId, scoreKey }) => !opened.has(`${itemId} ${scoreKey}`));
  return { study, found, cases };
}

/** What a third rater rated is that rater's vote. */
export function casesWithThirdVotes(
  kept: readonly DisputedCase[],
  { ratings, assignments }: Pick<RatedStudy, 'ratings' | 'assignments'>,
): readonly DisputedCase[] {
  return kept.map((one): DisputedCase => {
    const isThird = ({ itemId, raterId }: Pick<Rating, 'itemId' | 'raterId'>): boolean =>
      itemId === one.itemId && raterId === one.thirdRaterId;
    const third = ratings.find((rating) => rating.isFinal && isThird(rating));
    if (third === undefined) return one;
    const score =
      one.scoreKey === preferenceKey
        ? preferenceScore(third.preference, assignments.find(isThird)?.sides ?? 'as-listed')
        : (third.scores[one.scoreKey] ?? null);
    if (score === null) return one;
    return { ...one, votes: [{ rater: third.raterId, score, comment: third.comment, round: 1 }] };
  });
}

/**
 * Opens every disagreement as a case; where the protocol asks a third rater, the item is added to the work of one who is free. That
 * rater sees an item like any other.
 * @throws AppError `conflict` unless the study is being rated.
 */
export async function openDisagreements(records: StudyRecords, studyId: StudyId): Promise<number> {
  return records.together(async (within) => {
    const { status } = await within.read(studyId);
    if (status !== 'running' && status !== 'adjudicating')
      throw new AppError('conflict', `The study is ${status}: disagreements cannot be settled now.`);
    const { study, found, cases } = await readDisagreements(within, studyId);
    let assignments = study.assignments;
    for (const one of found) {
      const item = study.items.find(({ id }) => id === one.itemId);
      if (item === undefined) continue;
      const before =
        cases.find(({ itemId }) => itemId === item.id)?.thirdRaterId ?? thirdOf(assignments, item.id);
      const third =
        one.settledBy === 'delphi'
          ? null
          : (before ?? chooseThirdRater(item, { protocol: study.protocol, assignments }));
      if (third !== null && before === null) {
        const added: Assignment = {
          itemId: item.id,
          raterId: third,
          position: 1 + lastPosition(assignments, third),
          sides: 'as-listed',
          purpose: 'adjudication',
        };
        await within.saveAssignments(studyId, [added]);
        assignments = [...assignments, added];
      }
      await within.openCase({ ...one, thirdRaterId: third });
    }
    if (found.length > 0 && status === 'running')
      await within.move(studyId, { from: ['running'], to: 'adjudicating' });
    return found.length;
  });
}

/** The Delphi cases that wait for this rater, with their present round. */
export function waitingCases(
  cases: readonly DisputedCase[],
  raterId: PersonId,
): readonly { readonly disputed: DisputedCase; readonly round: number }[] {
  return cases.flatMap((disputed) => {
    const outcome = outcomeOf(disputed);
    const waits =
      disputed.settledBy === 'delphi' && outcome.kind === 'open' && outcome.waitingFor.includes(raterId);
    return waits ? [{ disputed, round: outcome.round }] : [];
  });
}

function thirdOf(assignments: readonly Assignment[], itemId: string): PersonId | null {
  return assignments.find((one) => one.itemId === itemId && one.purpose === 'adjudication')?.raterId ?? null;
}

function lastPosition(assignments: readonly Assignment[], raterId: PersonId): number {
  return Math.max(0, ...assignments.filter((one) => one.raterId === raterId).map(({ position }) => position));
}
