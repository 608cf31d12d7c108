import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, OpenDatabase } from '@/db/client';
import { rolledBack, testDatabases } from '@/db/test-databases';
import { asAnswerId, asQuestionId } from '../evidence/ids';
import type { PersonId } from '../identity/person';
import { openRecords } from './records';
import { endedEvent, sampleAnswerId, sampleClaim, sampleDocument, startedEvent } from './sample-events';

const claimEvent = { type: 'claim-checked', claim: sampleClaim } as const;

const me = 'person-me' as PersonId;
const other = 'person-other' as PersonId;

describe.each(await testDatabases())('records on $name', (database) => {
  let opened: OpenDatabase;

  beforeAll(async () => {
    opened = await database.open();
  });
  afterAll(async () => {
    await opened.close();
    await database.remove();
  });

  const promise = (
    name: string,
    test: (records: ReturnType<typeof openRecords>, db: Database) => Promise<void>,
  ) => it(name, () => rolledBack(opened.db, (db) => test(openRecords(db), db)));

  promise('gives back the very events that were stored, in order', async (records) => {
    await records.startAnswer(startedEvent, me);
    await records.appendEvent(sampleAnswerId, { seq: 2, event: claimEvent });
    await records.appendEvent(sampleAnswerId, { seq: 3, event: endedEvent });
    expect(await records.answerEvents(sampleAnswerId)).toEqual([
      { seq: 1, event: startedEvent },
      { seq: 2, event: claimEvent },
      { seq: 3, event: endedEvent },
    ]);
    expect(await records.answerEvents(sampleAnswerId, 2)).toHaveLength(1);
    expect(await records.answerStatus(sampleAnswerId)).toBe('answered');
  });

  promise('knows which documents each answer cites, as they were then', async (records) => {
    await records.startAnswer(startedEvent, me);
    await records.appendEvent(sampleAnswerId, { seq: 2, event: claimEvent });
    await records.appendEvent(sampleAnswerId, { seq: 3, event: endedEvent });
    const cited = await records.citedDocuments([sampleAnswerId, asAnswerId('none')]);
    const { id, contentHash, standing, supersededBy } = sampleDocument;
    expect([...cited]).toEqual([[sampleAnswerId, [{ id, contentHash, standing, supersededBy }]]]);
    expect((await records.citedDocuments([])).size).toBe(0);
  });

  promise('keeps every choice of a threshold, newest first', async (records) => {
    expect(await records.declineThresholds(1)).toEqual([]);
    await records.saveDeclineThreshold({ threshold: 0.4, chosenBy: 'Ada' });
    await records.saveDeclineThreshold({ threshold: null, chosenBy: 'Ben' });
    const [newest, before] = await records.declineThresholds(10);
    expect(newest).toMatchObject({ threshold: null, chosenBy: 'Ben' });
    expect(before).toMatchObject({ threshold: 0.4, chosenBy: 'Ada' });
    expect(await records.declineThresholds(1)).toEqual([newest]);
  });

  promise('refuses a second event in the same place', async (records, db) => {
    await records.startAnswer(startedEvent, me);
    const twice = db.transaction(async (tx) => {
      await openRecords(tx).appendEvent(sampleAnswerId, { seq: 1, event: claimEvent });
    });
    await expect(twice).rejects.toThrow();
    expect(await records.answerEvents(sampleAnswerId)).toHaveLength(1);
  });

  promise('ends an answer whose writer died as interrupted, with what was verified', async (records) => {
    await records.startAnswer(startedEvent, me);
    await records.appendEvent(sampleAnswerId, { seq: 2, event: claimEvent });
    expect(await records.endAbandoned(60_000)).toEqual([]);
    expect(await records.endAbandoned(0)).toEqual([sampleAnswerId]);
    const last = (await records.answerEvents(sampleAnswerId)).at(-1);
    expect(last).toMatchObject({
      seq: 3,
      event: { type: 'answer-ended', status: 'interrupted', claims: 1, notVerified: 0 },
    });
    expect(await records.endAbandoned(0)).toEqual([]);
  });

  promise('tells the writer of an answer that it was asked to stop', async (records) => {
    await records.startAnswer(startedEvent, me);
    expect(await records.beatAnswer(sampleAnswerId)).toBe(false);
    await records.requestStop(sampleAnswerId);
    expect(await records.beatAnswer(sampleAnswerId)).toBe(true);
  });

  promise('lists past answers, newest first, with their sources', async (records) => {
    const later = {
      ...startedEvent,
      answerId: asAnswerId('answer-2'),
      startedAt: '2026-11-22T11:00:00.000Z',
    };
    await records.startAnswer(startedEvent, me);
    await records.appendEvent(sampleAnswerId, { seq: 2, event: claimEvent });
    await records.appendEvent(sampleAnswerId, { seq: 3, event: endedEvent });
    await records.startAnswer({ ...later, questionId: 'question-2' as typeof later.questionId }, me);
    const rows = await records.history({ personId: me, limit: 10, offset: 0 });
    expect(rows.map((row) => [row.answerId, row.status, row.sources])).toEqual([
      ['answer-2', 'running', []],
      ['answer-1', 'answered', ['NICE 2019']],
    ]);
    expect(await records.history({ personId: me, limit: 1, offset: 1 })).toHaveLength(1);
  });

  promise('ties a rating to the exact events and the release that were rated', async (records) => {
    const input = { answerId: sampleAnswerId, factuality: 5, completeness: 4, safety: 5, comment: 'clear' };
    await expect(records.saveRating(input, me)).rejects.toThrow('no such answer');
    await records.startAnswer(startedEvent, me);
    await expect(records.saveRating(input, me)).rejects.toThrow('once it is complete');
    await records.appendEvent(sampleAnswerId, { seq: 2, event: endedEvent });
    const rating = await records.saveRating(input, me);
    expect(rating).toMatchObject({ ...input, releaseId: 'release-1' });
    expect(rating.answerHash).toMatch(/^[0-9a-f]{64}$/);
    await records.saveRating({ ...input, factuality: 2 }, me);
    const ratings = await records.ratings(sampleAnswerId);
    expect(ratings.map(({ factuality }) => factuality)).toEqual([5, 2]);
    expect(new Set(ratings.map(({ answerHash }) => answerHash)).size).toBe(1);
  });

  promise('shows a person their own past answers, and whose an answer is', async (records) => {
    await records.startAnswer(startedEvent, me);
    expect(await records.history({ personId: other, limit: 10, offset: 0 })).toEqual([]);
    expect(await records.access(sampleAnswerId)).toEqual({ personId: me, sharedAt: null });
    expect(await records.access(asAnswerId('none'))).toBeNull();
    await records.setShared({ answerId: sampleAnswerId, personId: other }, true);
    expect(await records.access(sampleAnswerId)).toMatchObject({ sharedAt: null });
    await records.setShared({ answerId: sampleAnswerId, personId: me }, true);
    expect((await records.access(sampleAnswerId))?.sharedAt).toMatch(/^\d{4}-/);
    await records.setShared({ answerId: sampleAnswerId, personId: me }, false);
    expect(await records.access(sampleAnswerId)).toMatchObject({ sharedAt: null });
  });

  promise('gives out and deletes all that is kept of one person, and nothing of another', async (records) => {
    await records.startAnswer(startedEvent, me);
    await records.appendEvent(sampleAnswerId, { seq: 2, event: endedEvent });
    const theirs = { ...startedEvent, answerId: asAnswerId('theirs'), questionId: asQuestionId('q-theirs') };
    await records.startAnswer(theirs, other);
    const input = { answerId: sampleAnswerId, factuality: 5, completeness: 4, safety: 5, comment: 'clear' };
    await records.saveRating(input, other);
    const kept = await records.personRecords(me);
    expect(kept.answers).toMatchObject([
      { question: startedEvent.question, events: [{ seq: 1 }, { seq: 2 }] },
    ]);
    expect((await records.personRecords(other)).ratings).toHaveLength(1);
    const counts = new Map((await records.personCounts()).map((count) => [count.personId, count.answers]));
    expect([counts.get(me), counts.get(other)]).toEqual([1, 1]);
    const before = new Date('2026-11-22T09:00:00.000Z');
    expect(await records.removeAnswers({ personId: me, before })).toBe(0);
    expect(await records.removeAnswers({ personId: me, before: null })).toBe(1);
    expect(await records.answerEvents(sampleAnswerId)).toEqual([]);
    expect(await records.answerEvents(theirs.answerId)).toHaveLength(1);
    await records.handOver(other, me);
    expect(await records.access(theirs.answerId)).toMatchObject({ personId: me });
  });
});
