import { setImmediate } from 'node:timers/promises';
import { studyFiguresInTurns } from '@/lib/panel/results/study-figures';
import type { StudyTables } from '@/lib/panel/results/study-tables';
import { tablesOfStudy } from '@/lib/panel/results/tables-of-study';
import type { Study } from '@/lib/panel/study/study';
import type { StudyId } from '@/lib/panel/study/study-ids';
import type { StudyRecords } from '@/lib/records/studies/study-records';
import type { KeptReport } from '@/lib/records/studies/study-reports';
import { casesWithThirdVotes } from '../rate/adjudicate';

/** What a results page shows. */
export interface StudyReport extends KeptReport {
  readonly study: Study;
}

/** Of so many studies rows and figures stay at hand; the rows of 10,000 ratings take about 20 MB. */
const mostKept = 4;

/**
 * Rows and figures of studies, computed once for each state that a study is in (`StudyRecords.state`), so that nothing stale is ever
 * returned. Figures of closed studies are kept in the database for the next process, under the `version` of the program; null keeps none.
 */
export function openStudyResults(records: StudyRecords, version: string | null) {
  const tablesOf = onceForEachState((id) => readTables(records, id));
  const reportsOf = onceForEachState(async (id, state): Promise<StudyReport> => {
    const study = await records.read(id);
    const basis = version === null || study.status !== 'closed' ? null : { state, version };
    const kept = basis === null ? null : await records.report(id, basis);
    if (kept !== null) return { study, ...kept };
    const tables = await tablesOf(id, state);
    // Others get their turn between the figures.
    const figures = await studyFiguresInTurns(tables, () => setImmediate());
    if (basis !== null) await records.keepReport(id, basis, { raters: tables.raters, figures });
    return { study: tables.study, raters: tables.raters, figures };
  });
  return {
    /** @throws AppError `not-found`. */
    tables: async (id: StudyId) => tablesOf(id, await records.state(id)),
    /** @throws AppError `not-found`. */
    report: async (id: StudyId) => reportsOf(id, await records.state(id)),
  };
}

/** Keeps the last few results of `make`, the newest state of each study. */
function onceForEachState<T>(make: (id: StudyId, state: string) => Promise<T>) {
  const kept = new Map<StudyId, { readonly state: string; readonly made: Promise<T> }>();
  return (id: StudyId, state: string): Promise<T> => {
    const found = kept.get(id);
    const now = found?.state === state ? found : { state, made: make(id, state) };
    kept.delete(id);
    kept.set(id, now);
    now.made.catch(() => {
      if (kept.get(id) === now) kept.delete(id);
    });
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return now.made;
  };
}

/** The tidy rows of a study, as they are now. @throws AppError `not-found`. */
export async function readTables(records: StudyRecords, id: StudyId): Promise<StudyTables> {
  const [study, answers, items, assignments, ratings, cases] = await Promise.all([
    records.read(id),
    records.answerSheets(id),
    records.items(id),
    records.assignments(id),
    records.lastRatings({ studyId: id }),
    records.cases(id),
  ]);
  await setImmediate();
  return tablesOfStudy({
    ...{ study, answers, items, assignments, ratings },
    cases: casesWithThirdVotes(cases, { ratings, assignments }),
  });
}
