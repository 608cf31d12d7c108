import type { Database } from '@/db/client';
import type { AnswerId } from '../evidence/ids';
import type { PersonId } from '../identity/person';
import { readAccess, setShared } from './answer-access';
import * as answers from './answers';
import { readCitedDocuments } from './cited-documents';
import { readDeclineThresholds, saveDeclineThreshold } from './decline-thresholds';
import { readHistory } from './history';
import { countAnswers, handOver, readPersonRecords, removeAnswers } from './person-records';
import { readRatings, saveRating } from './ratings';

/** Every record of people's questions, bound to one database. */
export function openRecords(db: Database) {
  return {
    startAnswer: (event: Parameters<typeof answers.startAnswer>[1], personId: PersonId) =>
      answers.startAnswer(db, event, personId),
    appendEvent: (answerId: AnswerId, recorded: Parameters<typeof answers.appendEvent>[2]) =>
      answers.appendEvent(db, answerId, recorded),
    answerEvents: (answerId: AnswerId, afterSeq = 0) => answers.readEvents(db, answerId, afterSeq),
    answerStatus: (answerId: AnswerId) => answers.answerStatus(db, answerId),
    beatAnswer: (answerId: AnswerId) => answers.beatAnswer(db, answerId),
    requestStop: (answerId: AnswerId) => answers.requestStop(db, answerId),
    endAbandoned: (silentMs: number) => answers.endAbandoned(db, silentMs),
    history: (page: Parameters<typeof readHistory>[1]) => readHistory(db, page),
    citedDocuments: (answerIds: readonly AnswerId[]) => readCitedDocuments(db, answerIds),
    ratings: (answerId: AnswerId) => readRatings(db, answerId),
    declineThresholds: (limit: number) => readDeclineThresholds(db, limit),
    saveDeclineThreshold: (choice: Parameters<typeof saveDeclineThreshold>[1]) =>
      saveDeclineThreshold(db, choice),
    saveRating: (input: Parameters<typeof saveRating>[1], by: PersonId) => saveRating(db, input, by),
    access: (answerId: AnswerId) => readAccess(db, answerId),
    setShared: (answer: Parameters<typeof setShared>[1], shared: boolean) => setShared(db, answer, shared),
    personCounts: () => countAnswers(db),
    personRecords: (personId: PersonId) => readPersonRecords(db, personId),
    removeAnswers: (which: Parameters<typeof removeAnswers>[1]) => removeAnswers(db, which),
    handOver: (from: PersonId, to: PersonId) => handOver(db, from, to),
  };
}

export type Records = ReturnType<typeof openRecords>;
