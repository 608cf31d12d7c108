import { studyFigures, type StudyFigures } from '@/lib/panel/results/study-figures';
import type { StudyTables } from '@/lib/panel/results/study-tables';
import { tablesOfStudy } from '@/lib/panel/results/tables-of-study';
import type { Person } from '@/lib/identity/person';
import type { Study } from '@/lib/panel/study/study';
import type { StudyId } from '@/lib/panel/study/study-ids';
import { readDisagreements } from '../../../rate/adjudicate';
import type { Services } from '../../../services';

export interface StudyResults {
  readonly tables: StudyTables;
  readonly figures: StudyFigures;
}

/** Who may read results: admins once rating has begun, raters of the study once it is closed, and nobody who still rates in it. */
export type ResultsAccess = 'open' | 'not-started' | 'rates-in-it' | 'closed-to-them';

export function resultsAccess({ status, protocol }: Study, person: Person): ResultsAccess {
  const rates = protocol.raters.includes(person.id);
  if (status === 'closed') return rates || person.roles.includes('admin') ? 'open' : 'closed-to-them';
  if (!person.roles.includes('admin')) return rates ? 'rates-in-it' : 'closed-to-them';
  if (rates) return 'rates-in-it';
  return status === 'running' || status === 'adjudicating' ? 'open' : 'not-started';
}

/** Closed studies do not change: the last few stay at hand. */
const kept = new Map<string, Promise<StudyResults>>();
const mostKept = 4;

/** Rows and figures of a study, computed anew while it is open. @throws AppError `not-found`. */
export async function readResults(
  { studyRecords }: Pick<Services, 'studyRecords'>,
  id: StudyId,
): Promise<StudyResults> {
  const study = await studyRecords.read(id);
  if (study.status !== 'closed') return compute(studyRecords, study);
  const key = `${id} ${String(study.revision)} ${study.closedAt ?? ''}`;
  const found = kept.get(key) ?? compute(studyRecords, study);
  kept.delete(key);
  kept.set(key, found);
  found.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return found;
}

async function compute(records: Services['studyRecords'], study: Study): Promise<StudyResults> {
  const tables = await readTables(records, study);
  return { tables, figures: studyFigures(tables) };
}

/** The tidy rows of a study, as they are now. */
export async function readTables(records: Services['studyRecords'], study: Study): Promise<StudyTables> {
  const [answers, { study: rated, cases }] = await Promise.all([
    records.answers(study.id),
    readDisagreements(records, study.id),
  ]);
  const { items, assignments, ratings } = rated;
  return tablesOfStudy({ study, answers, items, assignments, ratings, cases });
}
