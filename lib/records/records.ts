import type { Database } from '@/db/client';
import type { AnswerId } from '../evidence/ids';
import * as answers from './answers';
import { readCitedDocuments } from './cited-documents';
import { readHistory } from './history';
import { readRatings, saveRating } from './ratings';

/** Every record of people's questions, bound to one database. */
export function openRecords(db: Database) {
  return {
    startAnswer: (event: Parameters<typeof answers.startAnswer>[1]) => answers.startAnswer(db, event),
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
    saveRating: (input: Parameters<typeof saveRating>[1]) => saveRating(db, input),
  };
}

export type Records = ReturnType<typeof openRecords>;
