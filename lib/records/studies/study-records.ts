import type { Database } from '@/db/client';
import type { PersonId } from '../../identity/person';
import type { Protocol } from '../../panel/study/protocol';
import type { ItemId, StudyId, StudyQuestionId } from '../../panel/study/study-ids';
import * as studies from './studies';
import * as answers from './study-answers';
import * as cases from './study-cases';
import * as items from './study-items';
import * as ratings from './study-ratings';
import * as reports from './study-reports';
import * as runs from './study-runs';
import { readStudyState } from './study-state';

function bindRecords(db: Database) {
  return {
    create: (protocol: Protocol, by: PersonId) => studies.createStudy(db, protocol, by),
    read: (id: StudyId) => studies.readStudy(db, id),
    list: () => studies.listStudies(db),
    saveDraft: (id: StudyId, draft: Parameters<typeof studies.saveDraft>[2]) =>
      studies.saveDraft(db, id, draft),
    move: (id: StudyId, move: Parameters<typeof studies.moveStudy>[2]) => studies.moveStudy(db, id, move),
    lock: (id: StudyId, start: Parameters<typeof studies.lockStudy>[2]) => studies.lockStudy(db, id, start),
    amend: (id: StudyId, input: studies.AmendmentInput) => studies.amendStudy(db, id, input),
    lockedProtocol: (id: StudyId) => studies.readLockedProtocol(db, id),
    removeDraft: (id: StudyId) => studies.removeDraft(db, id),
    state: (id: StudyId) => readStudyState(db, id),
    report: (id: StudyId, basis: reports.ReportBasis) => reports.readReport(db, id, basis),
    keepReport: (id: StudyId, basis: reports.ReportBasis, report: reports.KeptReport) =>
      reports.keepReport(db, id, basis, report),

    claimRun: (id: StudyId, silentMs: number) => runs.claimRun(db, id, silentMs),
    beatRun: (id: StudyId) => runs.beatRun(db, id),
    endRun: (id: StudyId) => runs.endRun(db, id),
    abandonedRuns: (silentMs: number) => runs.abandonedRuns(db, silentMs),

    freeze: (answer: Parameters<typeof answers.freezeAnswer>[1]) => answers.freezeAnswer(db, answer),
    answers: (id: StudyId, questionId: StudyQuestionId | null = null) =>
      answers.readFrozenAnswers(db, id, questionId),
    answerSheets: (id: StudyId) => answers.readAnswerSheets(db, id),
    answerPlaces: (id: StudyId) => answers.readAnswerPlaces(db, id),
    removeAnswer: (place: answers.AnswerPlace) => answers.removeAnswer(db, place),
    recordFailure: (place: answers.AnswerPlace, reason: string) => answers.recordFailure(db, place, reason),
    failures: (id: StudyId) => answers.readFailures(db, id),
    clearFailures: (id: StudyId) => answers.clearFailures(db, id),

    saveItems: (rows: Parameters<typeof items.saveItems>[1]) => items.saveItems(db, rows),
    saveAssignments: (id: StudyId, rows: Parameters<typeof items.saveAssignments>[2]) =>
      items.saveAssignments(db, id, rows),
    removeAssignments: (id: StudyId, places: Parameters<typeof items.removeAssignments>[2]) =>
      items.removeAssignments(db, id, places),
    item: (id: ItemId) => items.readItem(db, id),
    items: (id: StudyId) => items.readItems(db, id),
    assignments: (id: StudyId, raterId: PersonId | null = null) => items.readAssignments(db, id, raterId),
    studiesOfRater: (raterId: PersonId) => items.studiesOfRater(db, raterId),

    appendRating: (draft: Parameters<typeof ratings.appendRating>[1], after: number | null = null) =>
      ratings.appendRating(db, draft, after),
    ratings: (selection: ratings.RatingSelection) => ratings.readRatings(db, selection),
    lastRatings: (selection: ratings.RatingSelection) => ratings.readLastRatings(db, selection),

    openCase: (found: Parameters<typeof cases.openCase>[1]) => cases.openCase(db, found),
    cases: (id: StudyId) => cases.readCases(db, id),
    appendVote: (id: StudyId, vote: cases.VoteInput) => cases.appendVote(db, id, vote),
    endCase: (caseId: string, by: PersonId) => cases.endCase(db, caseId, by),
  };
}

/** Every record of studies, bound to one database. */
export function openStudyRecords(db: Database) {
  return {
    ...bindRecords(db),
    /** All or nothing. */
    together: <T>(work: (records: ReturnType<typeof bindRecords>) => Promise<T>): Promise<T> =>
      db.transaction((tx) => work(bindRecords(tx))),
  };
}

export type StudyRecords = ReturnType<typeof openStudyRecords>;
