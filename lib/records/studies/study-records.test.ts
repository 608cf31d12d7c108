import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '@/db/client';
import { studyAnswers } from '@/db/study-tables';
import { rolledBack, testDatabases } from '@/db/test-databases';
import type { PersonId } from '../../identity/person';
import { asReleaseId } from '../../evidence/ids';
import type { RatingDraft } from '../../panel/study/rating';
import { sampleProtocol, sampleRaters } from '../../panel/study/sample-protocol';
import type { Assignment, StudyItem } from '../../panel/study/study';
import type { StudyId } from '../../panel/study/study-ids';
import {
  asArmId,
  asItemId,
  asScoreKey,
  asStudyQuestionId,
  asStudyRatingId,
} from '../../panel/study/study-ids';
import { endedEvent, startedEvent } from '../sample-events';
import type { StudyRecords } from './study-records';
import { openStudyRecords } from './study-records';

const admin = 'admin-1' as PersonId;
const [rater = admin, other = admin] = sampleRaters;
const place = { questionId: asStudyQuestionId('q1'), armId: asArmId('quoting') };

const answerOf = (studyId: StudyId, basisHash = 'basis') => ({
  ...place,
  studyId,
  basisHash,
  events: [
    { seq: 1, event: startedEvent },
    { seq: 2, event: endedEvent },
  ],
  text: '',
  releaseId: asReleaseId('release-1'),
  model: 'almanac:extractive',
  promptHash: 'abc',
  lengthWords: 7,
  citationsShown: true,
  failedClaimsShown: false,
  formatting: { outcome: 'answered', claims: 1, citations: 1, lists: false, tables: false } as const,
});

const draftOf = (studyId: StudyId, id: string, more: Partial<RatingDraft> = {}): RatingDraft => ({
  id: asStudyRatingId(id),
  studyId,
  itemId: asItemId('item-1'),
  raterId: rater,
  scores: { [asScoreKey('safety')]: 3 },
  marks: [],
  preference: null,
  comment: '',
  seconds: 12.4,
  isFinal: false,
  ...more,
});

/** A study that is running, with one item that the first rater has. */
async function runningStudy(records: StudyRecords): Promise<StudyId> {
  const id = await records.create(sampleProtocol, admin);
  await records.freeze(answerOf(id));
  const item: StudyItem = {
    id: asItemId('item-1'),
    studyId: id,
    questionId: place.questionId,
    kind: 'single',
    armIds: [place.armId],
    isRepeatOf: null,
    isQualification: false,
  };
  const assignment: Assignment = {
    itemId: item.id,
    raterId: rater,
    position: 1,
    sides: 'as-listed',
    purpose: 'rating',
  };
  await records.saveItems([item]);
  await records.saveAssignments(id, [assignment]);
  await records.move(id, { from: ['draft'], to: 'ready' });
  await records.lock(id, { protocol: sampleProtocol, revision: 1 });
  return id;
}

describe.each(await testDatabases())('records of studies on $name', (database) => {
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

  promise('a draft comes back as it was saved, and is not overwritten by an older one', async (records) => {
    const id = await records.create(sampleProtocol, admin);
    const protocol = { ...sampleProtocol, title: 'Another title' };
    expect(await records.saveDraft(id, { protocol, revision: 1 })).toBe(2);
    expect(await records.read(id)).toMatchObject({
      title: 'Another title',
      status: 'draft',
      protocol,
      protocolHash: null,
      revision: 2,
      amendments: [],
    });
    await expect(records.saveDraft(id, { protocol, revision: 1 })).rejects.toThrow('Somebody else');
    expect(await records.list()).toMatchObject([{ id, questions: 2, arms: 2, raters: 3, amendments: 0 }]);
  });

  promise('the lock is the hash of the protocol, whatever the order of its keys', async (records) => {
    const hashes = [];
    for (const protocol of [sampleProtocol, Object.fromEntries(Object.entries(sampleProtocol).reverse())]) {
      const id = await records.create(protocol as typeof sampleProtocol, admin);
      await records.move(id, { from: ['draft'], to: 'ready' });
      await records.lock(id, { protocol: (await records.read(id)).protocol, revision: 1 });
      hashes.push((await records.read(id)).protocolHash);
    }
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(hashes[1]).toBe(hashes[0]);
  });

  promise(
    'a locked protocol changes by amendments alone, and the locked one stays readable',
    async (records) => {
      const id = await runningStudy(records);
      const protocol = { ...sampleProtocol, analysisPlan: 'Paired t on safety.' };
      await expect(records.saveDraft(id, { protocol, revision: 1 })).rejects.toThrow('locked');
      await expect(records.removeDraft(id)).rejects.toThrow('kept');
      const changes = [{ what: 'Analysis plan', before: '', after: protocol.analysisPlan }];
      const words = { by: admin, byName: 'Ada', reason: 'It was left empty.', changes };
      await records.amend(id, { ...words, protocol, revision: 1 });
      await expect(records.amend(id, { ...words, protocol, revision: 1 })).rejects.toThrow('Somebody else');
      const study = await records.read(id);
      expect(study).toMatchObject({ protocol, amendments: [{ number: 1, byName: 'Ada', changes }] });
      expect(study.amendments[0]?.protocolHash).not.toBe(study.protocolHash);
      expect(await records.lockedProtocol(id)).toEqual(sampleProtocol);
    },
  );

  promise('a study moves only from a status it is in', async (records) => {
    const id = await records.create(sampleProtocol, admin);
    await expect(records.move(id, { from: ['running'], to: 'closed' })).rejects.toThrow('is draft');
    await expect(records.lock(id, { protocol: sampleProtocol, revision: 1 })).rejects.toThrow();
  });

  promise('a frozen answer keeps its events and their hash, and takes the failure away', async (records) => {
    const id = await records.create(sampleProtocol, admin);
    await records.recordFailure({ studyId: id, ...place }, 'The model server cannot be reached.');
    expect(await records.failures(id)).toMatchObject([{ reason: 'The model server cannot be reached.' }]);
    const frozen = await records.freeze(answerOf(id));
    expect(frozen.answerHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await records.answers(id, place.questionId)).toEqual([frozen]);
    expect(await records.failures(id)).toEqual([]);
    const again = await records.freeze({ ...answerOf(id, 'another'), text: 'Written anew.' });
    expect(await records.answerPlaces(id)).toMatchObject([{ basisHash: 'another' }]);
    expect(again.answerHash).not.toBe(frozen.answerHash);
    await records.removeDraft(id);
    expect(await records.answers(id)).toEqual([]);
  });

  promise(
    'results read an answer’s claims without its events, also one that has no sheet yet',
    async (records) => {
      const id = await records.create(sampleProtocol, admin);
      await records.freeze({
        ...answerOf(id),
        events: [],
        text: 'Give less. Stop at noon.',
        releaseId: null,
      });
      const sheets = await records.answerSheets(id);
      expect(sheets).toMatchObject([
        { ...place, sheet: { claims: [{ text: 'Give less.', support: null }, {}] } },
      ]);
      expect(sheets[0]).not.toHaveProperty('events');
    },
  );

  it('an answer that an older version froze has its sheet made when it is read', () =>
    rolledBack(opened.db, async (db) => {
      const records = openStudyRecords(db);
      const id = await records.create(sampleProtocol, admin);
      await records.freeze({ ...answerOf(id), events: [], text: 'Give less.', releaseId: null });
      const before = await records.answerSheets(id);
      await db.update(studyAnswers).set({ sheet: null });
      expect(await records.answerSheets(id)).toEqual(before);
    }));

  promise(
    'the state of a study changes with each rating and amendment, and with nothing else',
    async (records) => {
      const id = await runningStudy(records);
      const states = [await records.state(id)];
      expect(await records.state(id)).toBe(states[0]);
      await records.appendRating(draftOf(id, 'r1'), 0);
      states.push(await records.state(id));
      await records.appendRating(draftOf(id, 'r1'), 0);
      expect(await records.state(id)).toBe(states[1]);
      await records.appendRating(draftOf(id, 'r2', { comment: 'Second thoughts.' }), 1);
      states.push(await records.state(id));
      const words = { by: admin, byName: 'Ada', reason: 'A better name.', changes: [] };
      await records.amend(id, { ...words, protocol: { ...sampleProtocol, title: 'Another' }, revision: 1 });
      states.push(await records.state(id));
      await records.move(id, { from: ['running'], to: 'closed' });
      states.push(await records.state(id));
      expect(new Set(states).size).toBe(5);
    },
  );

  promise('ratings are added, never changed, and the last one counts', async (records) => {
    const id = await runningStudy(records);
    const first = await records.appendRating(draftOf(id, 'r1'), 0);
    expect(first).toMatchObject({ revision: 1, seconds: 12 });
    expect(first.answerHashes).toEqual((await records.answers(id)).map(({ answerHash }) => answerHash));
    const scores = { [asScoreKey('safety')]: 'lacks-context' } as const;
    await records.appendRating(draftOf(id, 'r2', { scores, isFinal: true }), 1);
    expect(await records.ratings({ studyId: id })).toHaveLength(2);
    expect(await records.lastRatings({ studyId: id, raterId: rater })).toMatchObject([
      { revision: 2, scores, isFinal: true },
    ]);
  });

  promise('a rating sent twice is stored once; one from an older window is told so', async (records) => {
    const id = await runningStudy(records);
    const first = await records.appendRating(draftOf(id, 'r1'), 0);
    expect(await records.appendRating(draftOf(id, 'r1'), 0)).toEqual(first);
    await expect(records.appendRating(draftOf(id, 'r2'), 0)).rejects.toThrow('another window');
    expect(await records.ratings({ studyId: id })).toHaveLength(1);
  });

  promise('nobody rates what is not theirs, or a study that is not running', async (records) => {
    const id = await runningStudy(records);
    await expect(records.appendRating(draftOf(id, 'r1', { raterId: other }))).rejects.toThrow('not yours');
    expect(await records.studiesOfRater(rater)).toEqual([id]);
    expect(await records.studiesOfRater(other)).toEqual([]);
    await records.move(id, { from: ['running'], to: 'closed' });
    await expect(records.appendRating(draftOf(id, 'r1'))).rejects.toThrow('no ratings now');
  });
});
