import { setImmediate } from 'node:timers/promises';
import { studyFiguresInTurns, type StudyFigures } from '@/lib/panel/results/study-figures';
import type { StudyTables } from '@/lib/panel/results/study-tables';
import { tablesOfStudy } from '@/lib/panel/results/tables-of-study';
import type { StudyId } from '@/lib/panel/study/study-ids';
import type { StudyRecords } from '@/lib/records/studies/study-records';
import { casesWithThirdVotes } from '../rate/adjudicate';

export interface StudyResults {
  readonly tables: StudyTables;
  readonly figures: StudyFigures;
}

/** Of so many studies rows and figures stay at hand; a study of 10,000 ratings takes about 20 MB. */
const mostKept = 4;

/**
 * Rows and figures of studies, computed once for each state that a study is in (`StudyRecords.state`): what has not changed since is not
 * computed again, and nothing stale is ever returned. @throws AppError `not-found`.
 */
export function openStudyResults(records: StudyRecords) {
  const kept = new Map<string, Promise<StudyResults>>();
  return async (id: StudyId): Promise<StudyResults> => {
    const key = `${id} ${await records.state(id)}`;
    const found = kept.get(key) ?? compute(records, id);
    for (const older of [...kept.keys()].filter((one) => one.startsWith(`${id} `))) kept.delete(older);
    kept.set(key, found);
    found.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return found;
  };
}

async function compute(records: StudyRecords, id: StudyId): Promise<StudyResults> {
  const tables = await readTables(records, id);
  // Others get their turn between the figures: none takes longer than a page does.
  return { tables, figures: await studyFiguresInTurns(tables, () => setImmediate()) };
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
    cases: casesWithThirdVotes(cases, ratings),
  });
}
