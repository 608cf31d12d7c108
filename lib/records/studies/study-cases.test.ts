import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '@/db/client';
import { rolledBack, testDatabases } from '@/db/test-databases';
import type { PersonId } from '../../identity/person';
import { outcomeOf } from '../../panel/adjudication/disputed-case';
import { sampleProtocol, sampleRaters } from '../../panel/study/sample-protocol';
import type { StudyId } from '../../panel/study/study-ids';
import { asItemId, asScoreKey, asStudyQuestionId, asStudyRatingId } from '../../panel/study/study-ids';
import type { StudyRecords } from './study-records';
import { openStudyRecords } from './study-records';

const [ann, ben, eve] = sampleRaters as readonly [PersonId, PersonId, PersonId];
const safety = asScoreKey('safety');
const itemId = asItemId('item-1');

/** A running study with one practice item, rated apart by two raters, and a Delphi case of it. */
async function disputedStudy(records: StudyRecords): Promise<StudyId> {
  const studyId = await records.create(sampleProtocol, ann);
  const questionId = asStudyQuestionId('q1');
  const item = { studyId, questionId, kind: 'single', armIds: [], isRepeatOf: null } as const;
  await records.saveItems([{ ...item, id: itemId, isQualification: true }]);
  const assigned = { itemId, sides: 'as-listed', purpose: 'rating', position: 1 } as const;
  await records.saveAssignments(
    studyId,
    [ann, ben].map((raterId) => ({ ...assigned, raterId })),
  );
  await records.move(studyId, { from: ['draft'], to: 'ready' });
  await records.lock(studyId, { protocol: sampleProtocol, revision: 1 });
  await records.appendRating({
    id: asStudyRatingId('rating-1'),
    studyId,
    itemId,
    raterId: ann,
    scores: { [safety]: 1 },
    marks: [],
    preference: null,
    comment: '',
    seconds: 9,
    isFinal: true,
  });
  await openCaseOf(records, studyId);
  return studyId;
}

const openCaseOf = (records: StudyRecords, studyId: StudyId) =>
  records.openCase({
    studyId,
    itemId,
    scoreKey: safety,
    settledBy: 'delphi',
    ordered: true,
    distance: 1.5,
    thirdRaterId: null,
    ratings: [
      { rater: ann, score: 1, comment: 'too much' },
      { rater: ben, score: 3, comment: 'fine' },
    ],
  });

describe.each(await testDatabases())('cases on $name', (database) => {
  let opened: OpenDatabase;

  beforeAll(async () => {
    opened = await database.open();
  });
  afterAll(async () => {
    await opened.close();
    await database.remove();
  });

  const promise = (name: string, test: (records: StudyRecords) => Promise<void>) =>
    it(name, () => rolledBack(opened.db, (db) => test(openStudyRecords(db))));

  promise('a case is opened once, with the ratings as they were', async (records) => {
    const id = await disputedStudy(records);
    await openCaseOf(records, id);
    expect(await records.cases(id)).toMatchObject([
      { itemId, scoreKey: safety, ordered: true, distance: 1.5, votes: [], closed: false },
    ]);
  });

  promise('votes are added until the round is over; one sent twice is stored once', async (records) => {
    const id = await disputedStudy(records);
    const [{ id: caseId } = { id: '' }] = await records.cases(id);
    const vote = { id: 'vote-1', caseId, rater: ann, round: 1, score: 2, comment: 'less bad' } as const;
    await records.appendVote(id, vote);
    await records.appendVote(id, vote);
    await expect(records.appendVote(id, { ...vote, id: 'vote-2', rater: eve })).rejects.toThrow('not yours');
    await expect(records.appendVote(id, { ...vote, id: 'vote-3', round: 2 })).rejects.toThrow(
      'round is over',
    );
    await records.appendVote(id, { ...vote, id: 'vote-4', rater: ben, score: 'lacks-context' });
    const [settled] = await records.cases(id);
    expect(settled?.votes).toMatchObject([
      { rater: ann, score: 2, round: 1 },
      { rater: ben, score: 'lacks-context', round: 1 },
    ]);
    expect(settled && outcomeOf(settled)).toEqual({ kind: 'consensus', value: 2, round: 1 });
  });

  promise('a case that is ended has no majority where nobody moved', async (records) => {
    const id = await disputedStudy(records);
    const [{ id: caseId } = { id: '' }] = await records.cases(id);
    await records.endCase(caseId, eve);
    await records.endCase(caseId, eve);
    const [ended] = await records.cases(id);
    expect(ended && outcomeOf(ended)).toMatchObject({ kind: 'no-majority', values: [1, 3] });
  });

  for (const table of ['study_ratings', 'study_cases', 'study_votes', 'study_case_endings']) {
    for (const change of [
      `update ${table} set id = id`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ]) {
      it(`the database itself refuses to ${change.split(' ')[0] ?? ''} ${table}`, async () => {
        const tried = change.replace(
          'set id = id',
          table.endsWith('endings') ? 'set by = by' : 'set id = id',
        );
        await rolledBack(opened.db, async (db) => {
          const refused = await db
            .transaction((tx) => tx.execute(sql.raw(tried)))
            .then(
              () => null,
              (error: unknown) => error,
            );
          expect(refused).toBeInstanceOf(Error);
          expect(String((refused as Error).cause)).toContain('append-only');
        });
      });
    }
  }
});
