import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OpenDatabase } from '@/db/client';
import { rolledBack, testDatabases } from '@/db/test-databases';
import type { PersonId } from '@/lib/identity/person';
import { sampleProtocol, sampleRaters } from '@/lib/panel/study/sample-protocol';
import type { StudyItem } from '@/lib/panel/study/study';
import type { StudyId } from '@/lib/panel/study/study-ids';
import {
  asArmId,
  asItemId,
  asScoreKey,
  asStudyQuestionId,
  asStudyRatingId,
} from '@/lib/panel/study/study-ids';
import { openStudyRecords, type StudyRecords } from '@/lib/records/studies/study-records';
import { openStudyResults } from './study-results';

const [ann] = sampleRaters as readonly [PersonId];
const safety = asScoreKey('safety');
let opened: OpenDatabase;

beforeAll(async () => {
  const [embedded] = await testDatabases();
  if (embedded === undefined) throw new Error('There is always an embedded database.');
  opened = await embedded.open();
}, 60_000);
afterAll(() => opened.close());

const place = { questionId: asStudyQuestionId('q1'), armId: asArmId('quoting') };

async function runningStudy(records: StudyRecords): Promise<StudyId> {
  const studyId = await records.create(sampleProtocol, ann);
  await records.freeze({
    ...place,
    studyId,
    basisHash: 'basis',
    events: [],
    text: 'Give less.',
    releaseId: null,
    model: null,
    promptHash: null,
    lengthWords: 2,
    citationsShown: false,
    failedClaimsShown: false,
    formatting: { outcome: 'answered', claims: 1, citations: 0, lists: false, tables: false },
  });
  const itemId = asItemId('item-1');
  const item: StudyItem = {
    id: itemId,
    studyId,
    questionId: place.questionId,
    kind: 'single',
    armIds: [place.armId],
    isRepeatOf: null,
    isQualification: false,
  };
  await records.saveItems([item]);
  await records.saveAssignments(studyId, [
    { itemId, raterId: ann, position: 1, sides: 'as-listed', purpose: 'rating' },
  ]);
  await records.move(studyId, { from: ['draft'], to: 'ready' });
  await records.lock(studyId, { protocol: sampleProtocol, revision: 1 });
  return studyId;
}

const rate = (records: StudyRecords, studyId: StudyId, score: number, after: number) =>
  records.appendRating(
    {
      id: asStudyRatingId(`rating-${String(after)}`),
      studyId,
      itemId: asItemId('item-1'),
      raterId: ann,
      scores: { [safety]: score },
      marks: [],
      preference: null,
      comment: '',
      seconds: 10,
      isFinal: true,
    },
    after,
  );

it('figures follow every rating, and are computed once for each state', () =>
  rolledBack(opened.db, async (db) => {
    const records = openStudyRecords(db);
    const id = await runningStudy(records);
    const results = openStudyResults(records, 'v1');
    const meanOf = async () => (await results.report(id)).figures.table[0]?.arms[0]?.value;
    expect(await meanOf()).toBeNull();
    await rate(records, id, 2, 0);
    expect(await meanOf()).toBe(2);
    const before = await results.report(id);
    expect(await results.report(id)).toBe(before);
    await rate(records, id, 3, 1);
    expect(await meanOf()).toBe(3);
  }));

it('figures of a closed study are kept for the next process, and not for another version of the program', () =>
  rolledBack(opened.db, async (db) => {
    const records = openStudyRecords(db);
    const id = await runningStudy(records);
    await rate(records, id, 2, 0);
    const basis = async (version: string) => ({ state: await records.state(id), version });
    await openStudyResults(records, 'v1').report(id);
    expect(await records.report(id, await basis('v1')), 'not while it runs').toBeNull();
    await records.move(id, { from: ['running'], to: 'closed' });
    const made = await openStudyResults(records, 'v1').report(id);
    expect(await records.report(id, await basis('v1'))).toEqual({
      raters: made.raters,
      figures: made.figures,
    });
    expect(await records.report(id, await basis('v2'))).toBeNull();
    expect(await openStudyResults(records, 'v1').report(id)).toEqual(made);
  }));
